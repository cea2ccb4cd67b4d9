import { companyAfter, type OwnCompany } from '../extractors/people/own-company.ts'
import { isOfInstitution } from '../extractors/prose-people/institution.ts'
import type { Knowledge } from '../extractors/knowledge.ts'
import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { isDepartment } from '../text/department.ts'
import { legalFormsIn } from '../text/legal-form.ts'
import { EAST_ASIAN } from '../text/scripts.ts'

/** Words that stand before a company's name in languages that do not set names apart: "the company X", "the group «X»". */
const NAMED =
  /(?:^|\s)(?:شرکت|شركة|هلدینگ|موسسه|مؤسسه|مؤسسة|بانک|بنك|ГК|группы? компаний|компании|холдинга?|фирмы)\s+([«"“]?[^\s،,.؛;»]{2,30}(?:\s[^\s،,.؛;»]{2,30}){0,2}[»"”]?)/u
const QUOTED = /[,،]?\s*((?:\p{Lu}{2,4}\s)?[«„“][^«»„“”]{2,60}[»”“])\s*(?:$|,)/u

/** Legal forms are printed in capitals or with stops: "Dhruv Pillai as …" holds none. */
const PRINTED_FORM = /[\p{Lu}\p{Lo}.]/u

/** The company that a title is held at, where the title, its line or the card's next line prints one. */
export function employerOf(
  page: Page,
  knowledge: Knowledge,
  own: OwnCompany,
  title: Finding,
): string | undefined {
  return (
    afterTitle(page, knowledge, own, title) ??
    beforeTitle(page, knowledge, own, title) ??
    institutionOf(knowledge, own, title) ??
    NAMED.exec(title.value)?.[1] ??
    NAMED.exec(clauseAfter(page, title))?.[1] ??
    QUOTED.exec(title.value)?.[1]
  )
}

/** What the clause says after the post, in scripts without capitals: "head of finance at the bank …". */
function clauseAfter(page: Page, { line, value }: Finding): string {
  const printed = line === undefined ? '' : page.lines[line]!.text
  const at = printed.indexOf(value)
  const rest = at < 0 ? '' : printed.slice(at + value.length, at + value.length + 80)
  return /\p{Script=Arabic}/u.test(rest) ? rest.split(/[،,.؛:]/u)[0]! : ''
}

/** "한국정보보호대학 교수", "中原大学教授": an institution opens the post. */
function institutionOf({ words }: Knowledge, own: OwnCompany, { value }: Finding): string | undefined {
  const lead = EAST_ASIAN.test(value) ? value.slice(0, words.titles(value)[0]?.start ?? 0).trim() : ''
  return !isDepartment(lead) && isOfInstitution(words, own, lead) ? lead : undefined
}

/** "大和フーズ株式会社 人事部長": the company opens the line that the post stands in. */
function beforeTitle(page: Page, knowledge: Knowledge, own: OwnCompany, title: Finding): string | undefined {
  const printed = title.line === undefined ? title.value : page.lines[title.line]!.text
  if (printed.length > 80) return undefined
  const legal = legalFormsIn(printed)[0]
  const post = knowledge.words.titles(printed).find(({ start }) => legal !== undefined && start >= legal.end)
  if (!legal || !post) return undefined
  const opening = printed.slice(0, post.start).replace(/[\s,:：、|–—-]{1,4}$/u, '')
  return /[:：]/u.test(opening) || own.isOnlyCompany(opening) ? undefined : opening
}

/** "CEO, Acme Ltd", "Head of Sales at Acme": the company stands inside the title or right after it. */
function afterTitle(page: Page, knowledge: Knowledge, own: OwnCompany, title: Finding): string | undefined {
  const printed = title.line === undefined ? '' : page.lines[title.line]!.text
  const at = printed.indexOf(title.value)
  const matches = knowledge.words.titles(title.value)
  const end = matches.at(-1)?.end ?? title.value.length
  const inside = title.value.slice(end)
  const found = /(?:\s(?:at|bei|chez|of|@)\s|,\s)/u.test(inside)
    ? companyAfter(knowledge.words, inside)
    : undefined
  const last = title.value.split(/,\s/).at(-1)!
  if (last !== title.value && (own.isGuest(last) || own.isNamed(last))) return last
  const isForm = (text: string, form: { start: number; end: number } | undefined) =>
    form !== undefined && PRINTED_FORM.test(text.slice(form.start, form.end))
  const isEmployer =
    /(?:\s(?:at|bei|chez|@)\s)/u.test(inside) || isForm(inside, knowledge.words.legalForm(inside))
  if (found && (isEmployer || own.isGuest(found))) return found
  const tail = at < 0 ? '' : printed.slice(at + title.value.length, at + title.value.length + 80)
  const legal = knowledge.words.legalForm(tail)
  const before = legal ? tail.slice(0, legal.start) : ''
  return legal && isForm(tail, legal) && /^[\s,|–-]*(?:\p{Lu}[\p{L}&.'’-]*[\s,]+){1,5}$/u.test(before)
    ? tail.slice(0, legal.end).replace(/^[\s,;|–-]+/u, '')
    : undefined
}

/** Lines below a name that may still be of its card. */
const BELOW = 3

/** The card of a name prints the page's own company on a line of its own, as speakers' cards do. */
export function isOwnOnCard(page: Page, own: OwnCompany, line: number): boolean {
  const { block } = page.lines[line]!
  const isCard = (page.span(block)?.[1] ?? line) > line
  const parent = isCard ? block : page.block(block).parent
  for (let at = line + 1; at <= line + BELOW; at += 1) {
    const below = page.line(at)
    if (!below || below.text.length > 60 || parent < 0 || !page.isInside(below.block, parent)) return false
    if (page.block(parent).tag === 'body' || page.block(parent).tag === 'main') return false
    const signs = /\p{Script=Han}/u.test(below.text) ? /[,、，|\s]+/u : /[,،|]\s*|\s[-–—]\s/u
    if (below.text.split(signs).some((piece) => own.isNamed(piece))) return true
  }
  return false
}

/** "Data protection officer: …" with another company's name on the next line is an outside one. */
export function isHiredOutside(page: Page, own: OwnCompany, line: number, title: Finding): boolean {
  if (title.parts?.['canon'] !== 'data-protection-officer') return false
  const next = page.line(Math.max(line, title.line ?? line) + 1)
  const legal = next && next.text.length < 70 ? legalFormsIn(next.text)[0] : undefined
  return legal !== undefined && !own.isOwn(next!.text)
}
