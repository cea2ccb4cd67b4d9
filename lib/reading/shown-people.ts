import type { OwnCompany } from '../extractors/people/own-company.ts'
import type { PeoplePage } from '../extractors/people/people-page.ts'
import { pairIn } from '../extractors/people/pairs.ts'
import { sectionAt } from '../extractors/people/sections.ts'
import { isInstitution } from '../extractors/prose-people/institution.ts'
import { isDepartment } from '../text/department.ts'
import { legalFormsIn } from '../text/legal-form.ts'
import { STRONG_NAME } from '../text/person-name.ts'
import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { isCredited } from './said-of-people.ts'

/** Class names of blocks whose people are others: customers, commenters, authors of posts. */
const OTHERS_CLASS =
  /(?:^|[\s_-])(?:comments?|comment-\w+|byline|author\w*|entry-meta|post-meta|posted-\w*|clients?|customers?|case-stud\w*|referenzen|related-posts?|speakers?|speaker-\w+|panell?ists?|podcasts?|podcast-\w+|episodes?)(?:$|[\s_-])/i

const AUTHOR = /author/gi

/**
 * The block that holds a line, or one around it, is made for others; not one that holds most of the page. "author" is no
 * word against whoever signs a quotation.
 */
export function isInBlockOfOthers(page: Page, line: number, isSigner = false): boolean {
  const half = page.lines.length / 2
  for (const at of page.around(line, 8)) {
    const printed = page.block(at).cls
    const cls = isSigner ? printed.replace(AUTHOR, ' ') : printed
    if (cls === '' || !OTHERS_CLASS.test(cls)) continue
    const [first, last] = page.span(at) ?? [0, 0]
    if (last - first < Math.max(30, half)) return true
  }
  return false
}

/** Letters of a headline beyond the name and the post. */
const MORE_THAN_NAMED = 12

/** "Governor A visits the drying plant" as one link: the headline of another page, whose people are whoever it tells of. */
export function isHeadlineLink(page: Page, name: Finding, title: Finding | undefined): boolean {
  const { line } = name
  if (line === undefined || (title && title.line !== line)) return false
  const { text } = page.lines[line]!
  const isLinked = page
    .anchorsOf(line)
    .some((anchor) => /^https?:/.test(anchor.href) && anchor.text.length >= text.length * 0.9)
  if (!isLinked) return false
  const rest = text.replace(name.quote, '').replace(title?.quote ?? '', '')
  return rest.replace(/[^\p{L}]/gu, '').length > MORE_THAN_NAMED
}

/** "Ombudsman: Atlantic Mediation, Mr A", "独立监事：某某事务所": after the label a firm is named, and whoever follows is its. */
export function isOfLabelledFirm(people: PeoplePage, { value }: Finding): boolean {
  const colon = value.search(/[:：]\s?\S/u)
  if (colon < 3) return false
  const after = value.slice(colon + 1).trim()
  return (
    after.length > 3 &&
    !/^\p{Ll}/u.test(after) &&
    people.titlesIn(value.slice(0, colon)).length > 0 &&
    people.titlesIn(after).length === 0 &&
    !isDepartment(after)
  )
}

const BEFORE_BRACKET = /([\p{L}\p{N}&.'’・ー-]{2,30}(?:\s[\p{L}\p{N}&.'’-]{1,30}){0,4})\s?[(（][^()（）]*$/u

/** "Trade Weekly Ltd (editor A)": the bracket that holds the person stands after another house's name. */
export function isInBracketOfOthers(
  people: PeoplePage,
  own: OwnCompany,
  name: Finding,
  title: Finding | undefined,
): boolean {
  if (name.line === undefined || title?.line !== name.line) return false
  const { text } = people.page.lines[name.line]!
  const start = Math.min(text.indexOf(name.quote), text.indexOf(title.quote))
  const house = start > 2 ? BEFORE_BRACKET.exec(text.slice(Math.max(0, start - 80), start))?.[1] : undefined
  if (!house || own.isOwn(house)) return false
  return isInstitution(people.knowledge.words, house) || legalFormsIn(house).length > 0
}

/** "Anna Berg, chair<br>Owner, Berg Grain, Ottawa": a post first, below somebody in one paragraph, is where a member of a board works besides. */
export function isBesideBoard(people: PeoplePage, name: Finding, title: Finding | undefined): boolean {
  const { lines } = people.page
  const { line } = name
  if (line === undefined || line === 0 || title?.line !== line) return false
  const above = lines[line - 1]!
  const { text, block } = lines[line]!
  if (above.block !== block || text.indexOf(title.quote) > text.indexOf(name.quote)) return false
  const over = pairIn(people, above.text)
  const isNamed = over
    ? over.nameStart < over.titleStart
    : (people.nameOf(above.text)?.score ?? 0) >= STRONG_NAME
  const kind = isNamed ? sectionAt(people, line)?.kind : undefined
  return kind === 'board' || kind === 'supervisory'
}

/** Headings under which a house shows its own people. */
const GATHERED = new Set(['team', 'management', 'contacts'])

/** "Photo: A", "illustrations by B": whoever made what stands there is of the house only among its people. */
export function isMaker(people: PeoplePage, line: number, name: Finding): boolean {
  const { text } = people.page.lines[line]!
  return isCredited(people.knowledge, text, name.quote) && !GATHERED.has(sectionAt(people, line)?.kind ?? '')
}

/** A row of a table, a pair of a list: what stands beside a line as its label. */
function rowOf(page: Page, line: number): readonly number[] {
  const row = page.closest(page.lines[line]!.block, 'tr')
  return row < 0 ? [] : page.linesIn(row)
}

const YEAR = /^\D{0,6}(?:(?:18|19)\d\d|20[01]\d)(?:[./-]\d{1,2}|[年년.])?\D{0,6}$/u

/** The row tells of a year long ago: whoever ran the company then. */
export function isInRowOfYear(page: Page, line: number): boolean {
  const [first] = rowOf(page, line)
  return first !== undefined && first !== line && YEAR.test(page.lines[first]!.text)
}

/** "1994. 09 …", "2001 – …": how an entry of a chronicle begins. */
const DATED = /^[\s([]{0,2}(?:18|19|20)\d\d(?:\s?[.년年/-]|\s?[:：–—]|\s+\p{L})/u
/** The date that heads a release stands alone; a chronicle has entries before or after. */
const ENTRIES = 3

/** The line is an entry of a chronicle, told by its fellows: whom it names held the post then. */
export function isInChronicle(page: Page, line: number): boolean {
  if (!DATED.test(page.lines[line]!.text)) return false
  let entries = 0
  for (let at = Math.max(0, line - ENTRIES); at <= line + ENTRIES; at += 1)
    if (at !== line && DATED.test(page.line(at)?.text ?? '')) entries += 1
  return entries >= ENTRIES - 1
}

const CELL_AT_MOST = 24

/** "退任", "resigned", in a cell of its own in the person's row. */
export function hasLeftInRow(people: PeoplePage, line: number): boolean {
  const { page, knowledge } = people
  return rowOf(page, line).some((at) => {
    const { text } = page.lines[at]!
    return (
      at !== line &&
      text.length <= CELL_AT_MOST &&
      knowledge.words.isFormer(text) &&
      people.titlesIn(text).length === 0
    )
  })
}
