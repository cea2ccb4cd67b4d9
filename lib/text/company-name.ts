import { fold, foldKey } from './fold.ts'
import { legalFormsIn, type LegalFormFound } from './legal-form.ts'

export interface CompanyName {
  /** Name with its legal form, as printed. */
  readonly name: string
  readonly form: string
  readonly start: number
  readonly end: number
}

const CONNECTOR =
  /^(?:&|\+|-|–|und|and|et|y|e|i|en|of|de|del|della|di|da|do|dos|das|du|des|la|le|les|für|for|van|von|der|ve|the|a|im|in|am|w|z|na|и|по|&amp;)$/
const OPENING = /^["'«“„‘]/u
const PLAIN_WORDS =
  /^(?:the|our|we|at|by|welcome|to|about|contact|willkommen|bei|bienvenue|chez|von|der|die|das|la|le|el|a|an|and|und|firma|firmy|spółka|spółki|company|societa|sociedad|copyright|©|of|in|with|for|to|from|since)$/i

/** Company names that a legal form marks in running text: `Muster & Söhne GmbH`, `ООО «Пример»`, `株式会社見本`. */
export function companyNamesIn(text: string): CompanyName[] {
  const forms = legalFormsIn(text)
  const found: CompanyName[] = [...arabicNames(text)]
  for (const form of forms) {
    const span =
      form.place === 'after'
        ? leftOf(text, form)
        : form.place === 'before'
          ? rightOf(text, form)
          : aroundOf(text, form)
    if (!span) continue
    const [start, end] = span
    const previous = found.at(-1)
    // "GmbH & Co. KG" and "Pvt. Ltd." are read once; a form inside the span before adds nothing.
    if (previous && start < previous.end) {
      if (end > previous.end && start <= previous.start) found.pop()
      else continue
    }
    found.push({ name: text.slice(start, end), form: form.canon, start, end })
  }
  return found
}

const ARABIC_NAME =
  /(?:شركة|شرکت|مؤسسة|مجموعة)\s[\p{Script=Arabic}\u200c ]{2,60}?(?:المحدودة|ش\s?\.\s?(?:ذ\s?\.\s?)?م\s?\.\s?[\p{Script=Arabic}](?:\s?\.\s?[\p{Script=Arabic}])?\.?|\(شركة مساهمة[\p{Script=Arabic} ]{0,20}\)|شركة مساهمة(?: سعودية| عامة| مقفلة)?|ذات مسؤولية محدودة|ذ\s?\.\s?م\s?\.\s?م\.?|المساهمة(?: العامة| المقفلة)?|القابضة|سهامی خاص|سهامی عام|با مسئولیت محدود|\((?:سهامی خاص|سهامی عام|با مسئولیت محدود)\))(?!\p{L})/gu

/** "شركة … المحدودة": the word for company before the name, its form after it. */
function arabicNames(text: string): CompanyName[] {
  if (!/[\u0600-\u06ff]/.test(text)) return []
  return [...text.matchAll(ARABIC_NAME)].map((match) => {
    const form =
      /(?:المحدودة|ش\s?\.\s?(?:ذ\s?\.\s?)?م\s?\.\s?[\p{Script=Arabic}](?:\s?\.\s?[\p{Script=Arabic}])?\.?|شركة مساهمة[\p{Script=Arabic} ]{0,20}|ذات مسؤولية محدودة|ذ\s?\.\s?م\s?\.\s?م\.?|المساهمة[^]{0,60}|القابضة|سهامی خاص|سهامی عام|با مسئولیت محدود)\)?$/u
        .exec(match[0])?.[0]
        .replace(')', '') ?? ''
    return { name: match[0], form, start: match.index, end: match.index + match[0].length }
  })
}

/** Capitalised words before the form, with their connecting words; at most ten. */
function leftOf(text: string, form: LegalFormFound): [number, number] | undefined {
  const whole = wholeLine(text, form)
  if (whole) return whole
  const before = text.slice(Math.max(0, form.start - 140), form.start)
  const offset = form.start - before.length
  const tokens = [...before.matchAll(/[^\s]+/gu)].map((token) => ({ word: token[0], start: token.index }))
  let start = -1
  let taken = 0
  const isLatin = /\p{Script=Latin}/u.test(tokens.at(-1)?.word ?? '')
  for (let at = tokens.length - 1; at >= 0 && taken < 10; at -= 1) {
    const { word } = tokens[at]!
    // "見本株式会社（Mihon Co., Ltd.）": a bracket that opens inside a word parts two names.
    const bracket = taken > 0 ? word.search(/(?<=.)[（(](?=[^)）]+$)/u) : -1
    if (bracket > 0) {
      start = tokens[at]!.start + bracket + 1
      break
    }
    const bare = word.replace(/^["'«“„‘(]+|(?<!["'»”“’),])["'»”“’),]+$/gu, '')
    const opens =
      /^\p{Lu}|^\p{N}|^[^\p{L}\p{N}]*$|^\p{Lo}/u.test(bare) ||
      /\p{Lu}/u.test(bare) ||
      /^\p{Ll}[\p{Ll}\d]*[.\d]/u.test(bare)
    const ends = /[.:;!?|•·©–—]$/.test(word) && !/^(?:\p{Lu}\.)+$|^(?:\p{L}{1,5}\.)$/u.test(word)
    if (taken > 0 && (ends || (/[,]$/.test(word) && !/^(?:ltd|co|san|tic|inş)\.?,$/iu.test(word)))) break
    if (
      /^[|•·©–—:]$/.test(word) ||
      word === '-' ||
      /^\d{4}[–-]\d{4},?$/.test(word) ||
      (/^\d{4}$/.test(word) && taken > 0 && /©|copyright/i.test(before))
    )
      break
    if (CONNECTOR.test(bare.toLowerCase())) {
      taken += 1
      continue
    }
    // A Latin name ends where the sentence around it is in another script.
    if (taken > 0 && isLatin && /^[^\p{Script=Latin}]*\p{L}/u.test(bare) && !/\p{Script=Latin}/u.test(bare))
      break
    if (!opens) {
      // The lower-case brand right before its form is still its name: "fairkom GmbH".
      if (taken === 0 && form.end - form.start > 2 && /^[\p{L}\d.-]{2,}$/u.test(bare))
        start = tokens[at]!.start
      break
    }
    start = tokens[at]!.start + neverClosed(word)
    taken += 1
    if (OPENING.test(word)) {
      // "Zakład Stolarski „Drewpol” sp. z o.o.": the trade before the quoted name, where the line begins with it.
      const trade = /^(?:\p{Lu}[\p{L}.-]+\s){1,6}$/u.test(text.slice(0, offset + start))
      if (trade && !PLAIN_WORDS.test(text.split(' ')[0]!)) start = -offset
      break
    }
  }
  if (start < 0 && start !== -offset) return undefined
  let from = offset + start
  // A sentence's first word is capital too: "The Acme Ltd".
  for (;;) {
    const first = /^(\S+)\s+(?=\S)/u.exec(text.slice(from, form.start))
    if (!first || !PLAIN_WORDS.test(first[1]!)) break
    from += first[0].length
  }
  return text.slice(from, form.start).trim().length > 1 ? [from, form.end] : undefined
}

/** A short line that is a name and nothing else, lower-case words and all: "21st digital GmbH". */
function wholeLine(text: string, form: LegalFormFound): [number, number] | undefined {
  if (text.length > 60 || text.slice(form.end).replace(/[\s.]/g, '') !== '' || !/^[\p{Lu}\p{N}]/u.test(text))
    return undefined
  const words = text.slice(0, form.start).trim().split(/\s+/)
  const isName =
    words.length <= 6 && words.every((word) => /^[\p{L}\p{N}&+'’.-]+,?$/u.test(word) && !/^\d{4}/.test(word))
  return isName && !PLAIN_WORDS.test(words[0]!) && words.filter((word) => /^\p{Ll}/u.test(word)).length <= 2
    ? [0, form.end]
    : undefined
}

/** What follows in quotation marks, else up to six capitalised words. */
function rightOf(text: string, form: LegalFormFound): [number, number] | undefined {
  const after = text.slice(form.end, form.end + 140)
  const quoted = /^\s*[«"“„']{1,2}[^«»"“”„]{2,100}(?:[«"“][^»"”]{2,60}[»"”][^»"”]{0,40})?[»"”']{1,2}/u.exec(
    after,
  )
  if (quoted) return [form.start, form.end + quoted[0].length]
  const words = /^\s+(?:[\p{Lu}\d][\p{L}\d.&'-]*)(?:\s(?:[\p{Lu}\d&-][\p{L}\d.&'-]*)){0,5}/u.exec(after)
  return words ? [form.start, form.end + words[0].replace(/[.,]$/, '').length] : undefined
}

/** East Asian: the run of letters that touches the form, on the side where it is. */
function aroundOf(text: string, form: LegalFormFound): [number, number] | undefined {
  const left = (
    /(?<![\p{L}\p{N}&・ー.()（）\u00b7-])[\p{L}\p{N}&・ー.()（）\u00b7-]+$/u.exec(
      text.slice(Math.max(0, form.start - 60), form.start),
    )?.[0] ?? ''
  )
    // "关于我们-苏州…有限公司": a hyphen between signs parts a heading from the name.
    .replace(/^.*(?<=\p{Script=Han})-(?=\p{Script=Han}{3})/u, '')
  const right =
    /^[ \u3000]?[\p{L}\p{N}&・ー.-]+(?:[ ][A-Za-z][\p{L}\p{N}&.-]*)*/u
      .exec(text.slice(form.end, form.end + 60))?.[0]
      .replace(/\s(?:all rights|co\.|copyright).*/is, '') ?? ''
  // "医療法人 風の森会" is all of the line: no particle to cut at.
  const isAll =
    /^[^会組]{2,}法人$/u.test(form.canon) &&
    right.length >= text.slice(form.end).trimEnd().length &&
    right.length <= 14
  if (isAll && right.trim().length > 1) return [form.start, form.end + right.length]
  const chinese = /公司$|事务所$/.test(form.canon)
  const name = left.replace(/^[^(（]*[)）](?=.)/u, (part) =>
    /[(（]/.test(left.slice(0, part.length)) ? part : '',
  )
  if (chinese) return name.length > 1 ? [form.start - name.length, form.end] : undefined
  // A particle before the form ends the sentence's part: 「私たちは株式会社見本」.
  const ownLeft = /[はがのをにとで、。]$/u.test(left) ? '' : left.replace(/^.*[はがをに]/u, '')
  if (right.trim().length > 1 && ownLeft.trim().length < 2) {
    // A particle after letters that are no hiragana ends the name: 「株式会社見本は」, not 「株式会社あさひ」.
    const cut = /(?<=[^\p{Script=Hiragana}\s])(?:は|が|を|に|の|で|と|も|へ|です|および|から)/u.exec(right)
    const cutRight = cut ? right.slice(0, cut.index) : right.replace(/[은는이가을를의](?=\s|$)/u, '')
    return cutRight.trim().length > 1 ? [form.start, form.end + cutRight.length] : undefined
  }
  const gap = /[\u3000 ]?$/.exec(text.slice(0, form.start))![0].length
  const spaced = gap
    ? (/(?<![\p{L}\p{N}&・ー.-])[\p{L}\p{N}&・ー.-]+[\u3000 ]?$/u.exec(
        text.slice(Math.max(0, form.start - 60), form.start),
      )?.[0] ?? '')
    : ownLeft
  return spaced.trim().length > 1 ? [form.start - spaced.length, form.end] : undefined
}

/** Name without its legal form, quotation marks and punctuation at the ends; the name itself when nothing else is left. */
export function nameCore(name: string): string {
  let core = name
  for (const form of legalFormsIn(name).reverse())
    core = `${core.slice(0, form.start)} ${core.slice(form.end)}`
  core = core.replace(/^(?:شرکت|شركة|مؤسسة)\s+/u, '').replace(/\s+(?:المحدودة|القابضة)$/u, (word) => word)
  core = core
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'«»“”„,.;:()\-–—&]+|(?<![\s"'«»“”„,;:(\-–—&])[\s"'«»“”„,;:(\-–—&]+$/gu, '')
    .trim()
  return core || name.trim()
}

/** Key under which two spellings of a name are the same name. */
export function nameKey(name: string): string {
  return foldKey(nameCore(name)).replace(/^the /, '')
}

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'i', є: 'e',
  ا: 'a', ب: 'b', پ: 'p', ت: 't', ث: 's', ج: 'j', چ: 'ch', ح: 'h', خ: 'kh', د: 'd', ذ: 'z', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'z', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'gh', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', و: 'v', ه: 'h', ی: 'i',
} // prettier-ignore

function latin(key: string): string {
  return key.replace(/[\u0400-\u06ff]/g, (letter) => CYRILLIC[letter] ?? '')
}

const skeleton = (word: string) =>
  word
    .replace(/[aeiouyhwv]/g, '')
    .replace(/[cqg]/g, 'k')
    .replace(/x/g, 'ks')

/**
 * How well a name agrees with a domain's label, 0 to 1: the same letters, one in the other, the words' initials, all
 * parts of a hyphenated label; for other scripts their consonants.
 */
export function agreesWithLabel(name: string, label: string): number {
  const key = nameKey(name)
  const plainLabel = foldKey(label).replace(/ /g, '')
  if (key.length < 2 || plainLabel.length < 2) return 0
  const german = foldKey(
    nameCore(name).replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue'),
  ).replace(/ /g, '')
  const isForeign = /[\u0400-\u06ff]/.test(key)
  const words = latin(key).split(' ').filter(Boolean)
  const compact = words.join('')
  if (compact === plainLabel || german === plainLabel) return 1
  const whole = foldKey(name).replace(/ /g, '')
  if (whole === plainLabel) return 1
  const parts = label
    .split('-')
    .filter((part) => part.length > 1)
    .map((part) => foldKey(part))
  if (parts.length > 1 && parts.every((part) => compact.includes(part))) return 0.9
  if (plainLabel.length >= 3 && words.some((word) => word === plainLabel)) return 0.9
  if (plainLabel.length >= 4 && (compact.includes(plainLabel) || german.includes(plainLabel)))
    return 0.5 + 0.4 * (plainLabel.length / compact.length)
  if (compact.length >= 4 && plainLabel.includes(compact))
    return 0.5 + 0.4 * (compact.length / plainLabel.length)
  const initials = words.map((word) => word[0]).join('')
  if (
    words.length > 1 &&
    plainLabel.length >= 2 &&
    (initials === plainLabel || (initials.startsWith(plainLabel) && plainLabel.length > 2))
  )
    return 0.75
  if (
    plainLabel.length >= 3 &&
    initials.length <= plainLabel.length * 2 &&
    isSubsequence(plainLabel, initials)
  )
    return 0.6
  const strong = words.filter((word) => word.length >= 4)
  if (words.length > 1 && strong.some((word) => plainLabel.startsWith(word)) && spells(plainLabel, words))
    return 0.8
  if (strong.some((word) => plainLabel.includes(word) && word.length >= plainLabel.length * 0.4)) return 0.55
  if (isForeign) {
    const bones = skeleton(plainLabel)
    const own = words.map(skeleton)
    if (bones.length >= 2 && own.includes(bones)) return 0.6
    if (bones.length >= 3) {
      if (own.join('').includes(bones)) return 0.75
      if (own.some((word) => word.length >= 3 && bones.includes(word))) return 0.6
    }
  }
  return 0
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (short[at] === letter) at += 1
  return at === short.length && short[0] === long[0]
}

/** The label is made of beginnings of the words, in order: `dulasserv` of "Dulas Servicios". */
function spells(label: string, words: readonly string[]): boolean {
  let rest = label
  for (const word of words) {
    let taken = 0
    while (taken < word.length && taken < rest.length && word[taken] === rest[taken]) taken += 1
    rest = rest.slice(taken)
  }
  return rest === ''
}

/** A line that may be a name by its shape: short, no sentence, no address of the net. */
export function isNameShaped(text: string): boolean {
  const name = text.trim()
  if (name.length < 2 || name.length > 90 || !/\p{L}/u.test(name)) return false
  if (/[?!{}<>=@|]|https?:|www\.|\.\.\.|…/.test(name) || /[.。]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(name))
    return false
  const words = fold(name).split(/\s+/)
  return words.length <= 12 && !/^\d[\d\s.,:/-]*$/.test(name)
}

/** Characters of opening marks before a word in which none is closed: `"Nord` is `Nord`, `"Nord"` is left. */
function neverClosed(word: string): number {
  const marks = /^["'«“„‘(]+/u.exec(word)?.[0].length ?? 0
  return /["'»”’)]/u.test(word.slice(marks)) ? 0 : marks
}
