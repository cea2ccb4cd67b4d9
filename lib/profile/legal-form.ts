import { foldKey } from '../text/fold.ts'

/**
 * Folded legal forms, stripped before company names are compared; tried longest first. Not for reading pages, which is the
 * lexicons' job. Forms such as `SA` and `AG` are only suffixes, where they are rarely part of a name.
 */
const AFTER =
  `gmbh co kg|gmbh co ohg|gmbh|ggmbh|mbh|ug haftungsbeschrankt|ug|ag|kgaa|kg|ohg|gbr|e k|ek|e u|eg|e v|se|
spolka z ograniczona odpowiedzialnoscia|spolka z o o|sp z o o sp k|sp z o o sp j|sp z o o|spzoo|spolka akcyjna|s a|sa|sp k|sp j|spolka jawna|spolka komandytowa|p s a|psa|
ltd|limited|llc|l l c|llp|lp|plc|inc|incorporated|corp|corporation|company|co ltd|co limited|co|pty ltd|pte ltd|pvt ltd|private limited|
sas|s a s|sasu|sarl|s a r l|eurl|sca|snc|s n c|srl|s r l|spa|s p a|sl|s l|slu|s l u|s l l|sau|s a u|lda|ltda|limitada|eireli|s a de c v|sa de cv|
b v|bv|n v|nv|vof|bvba|a s|as|asa|ab|aps|oy|oyj|ehf|hf|s r o|sro|spol s r o|a d|ad|ood|eood|d o o|doo|d d|kft|zrt|nyrt|bt|sia|uab|ou|
a o|ооо|оао|зао|пао|ао|тов|ип|чп|тоо|a ş|anonim sirketi|anonim sirket|limited sirketi|ltd sti|san ve tic a s|tic ltd sti|sanayi ve ticaret a s|
股份有限公司|有限责任公司|有限公司|集团有限公司|股份公司|株式会社|合同会社|有限会社|주식회사|유한회사|株|有|주|유|سهامی خاص|سهامی عام|با مسئولیت محدود|شركة مساهمة|ذ م م`
    .replace(/\n/g, '')
    .split('|')
    .map(foldKey)
    .filter((form) => form !== '')
    .sort((a, b) => b.length - a.length)

const BEFORE =
  'общество с ограниченной ответственностью|акционерное общество|публичное акционерное общество|ооо|оао|зао|пао|ао|ип|тов|тоо|株式会社|合同会社|有限会社|株|有|주식회사|주|유|شرکت|شركة|pt|firma'
    .split('|')
    .map(foldKey)
    .sort((a, b) => b.length - a.length)

const SPACELESS = /^[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]+$/u

/** A company name folded, without legal form: `Nordwind Sp. z o.o.` equals `NORDWIND`. Never empty for a name. */
export function companyNameKey(name: string): string {
  const whole = foldKey(name)
  let key = cut(whole)
  // A second form often follows the first: `Acme Holding GmbH & Co. KG`, `(주) … 주식회사`.
  key = cut(key)
  return key === '' ? whole : key
}

/** Forms by a letter that the name must have, still longest first, so that only a few of a hundred are tried. */
const afterBy = byLetter(AFTER, (form) => form.at(-1)!)
const beforeBy = byLetter(BEFORE, (form) => form[0]!)

function byLetter(forms: readonly string[], of: (form: string) => string): ReadonlyMap<string, string[]> {
  const letters = new Map(forms.map((form) => [of(form), [] as string[]]))
  for (const form of forms) letters.get(of(form))!.push(form)
  return letters
}

function cut(name: string): string {
  for (const form of afterBy.get(name.at(-1) ?? '') ?? []) {
    if (name.length > form.length && name.endsWith(form) && stands(name, name.length - form.length, form))
      return name.slice(0, -form.length).trim()
  }
  for (const form of beforeBy.get(name[0] ?? '') ?? []) {
    if (name.length > form.length && name.startsWith(form) && stands(name, form.length + 1, form))
      return name.slice(form.length).trim()
  }
  return name
}

function stands(name: string, edge: number, form: string): boolean {
  // `(株)` and `(주)` fold to one character, which is a legal form only if a space separates it from the name.
  return (SPACELESS.test(form) && form.length > 1) || name[edge - 1] === ' '
}
