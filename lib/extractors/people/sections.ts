import type { Rank } from '../../lexicons/rank.ts'
import type { PeoplePage } from './people-page.ts'
import { OF_A_GROUP } from './title-reading.ts'
import { WEAK_NAME } from '../../text/person-name.ts'
import { BESIDE_THE_BOARD, type Section } from './section-rank.ts'

export type { Section }

const BACK = 60

/**
 * The heading that gathers the people at a line: a real heading, or a short line that says so in its place. Undefined where
 * no heading tells.
 */
export function sectionAt(people: PeoplePage, line: number): Section | undefined {
  const { page } = people
  const nearest = page.headingAbove(line)
  for (let at = line - 1; at > Math.max(nearest, line - BACK); at -= 1) {
    const found = standsAsHeading(people, at) ? sectionOfLine(people, at, 0.7) : undefined
    if (found) return onBoard(people, found)
  }
  for (const heading of headingsOver(people, line)) {
    const found = sectionOfLine(people, heading, 0.3)
    if (found) return onBoard(people, found)
  }
  return undefined
}

/** "Members:" under the heading of a board: the heading above says what they are members of. */
function onBoard(people: PeoplePage, section: Section): Section {
  if (section.kind !== 'role' || !section.rank || section.rank.executive) return section
  const { page } = people
  const over = [page.headingAbove(section.line), ...headingsOver(people, section.line)]
  const board = over
    .filter((at) => at >= 0)
    .map((at) => sectionOfLine(people, at, 0.3))
    .find((above) => above && above.kind !== 'role')
  if (board?.kind !== 'board' && board?.kind !== 'supervisory') return section
  if (BESIDE_THE_BOARD.has(section.rank.canon) || board.rank?.executive === false) return section
  return { ...section, kind: board.kind, rank: { ...section.rank, executive: true, level: 'board' } }
}

const HEADINGS = 200

/**
 * Headings over a line, nearest first, each of a higher order than the last. Headings that are people's names or whole
 * sentences order nothing: pages set each person, or each biography, as a heading of the same order as the section's own.
 */
function headingsOver(people: PeoplePage, line: number): number[] {
  const { page } = people
  const found: number[] = []
  let order = page.headingLevel(page.lines[line]!) || 6
  let steps = 0
  for (let at = page.headingAbove(line); at >= 0 && (steps += 1) < HEADINGS; at = page.headingAbove(at)) {
    const { text } = page.lines[at]!
    const level = page.headingLevel(page.lines[at]!)
    if (text.length > 100 || isName(people, text) || holdsName(people, at)) continue
    // A folding part's title may be of a lower order than the names in it, if it says whom it gathers.
    if (level > order && (found.length > 0 || !gathers(people, text))) continue
    found.push(at)
    order = Math.min(order, level - 1)
    if (order < 1) break
  }
  return found
}

function gathers(people: PeoplePage, text: string): boolean {
  const match = people.sectionOf(text)
  return (
    match !== undefined &&
    !LOOSE.has(match.section.kind) &&
    (match.end - match.start) / text.trim().length >= 0.7
  )
}

function isName(people: PeoplePage, text: string): boolean {
  return (people.nameOf(text)?.score ?? 0) >= WEAK_NAME && !people.sectionOf(text)
}

/** "林晓燕 <span>董事</span>": a heading that is somebody's name and post together. */
function holdsName(people: PeoplePage, at: number): boolean {
  const units = people.unitsOf(at)
  return units.length > 1 && units.some(({ text }) => (people.nameOf(text)?.score ?? 0) >= WEAK_NAME)
}

function standsAsHeading(people: PeoplePage, at: number): boolean {
  const { page } = people
  const line = page.lines[at]!
  if (line.text.length > 60 || page.isHidden(line) || holdsName(people, at)) return false
  // The title of the person above is no heading over the next one; what closes with a colon is no title.
  const above = page.line(at - 1)
  const isCardmate =
    above && !/[:：]\s*$/u.test(line.text) && page.block(above.block).parent === page.block(line.block).parent
  if (above && isCardmate && above.text.length < 70 && (people.nameOf(above.text)?.score ?? 0) >= WEAK_NAME)
    return false
  const wraps = line.parts?.some(
    (part) =>
      (part.tag === 'b' || part.tag === 'strong' || part.tag === 'u') &&
      part.end - part.start >= line.text.length - 1,
  )
  const { tag, cls } = page.block(line.block)
  return (
    wraps === true ||
    (tag === 'th' && isAloneInRow(people, line.block)) ||
    tag === 'dt' ||
    tag === 'caption' ||
    tag === 'legend' ||
    tag === 'summary' ||
    /title|head|caption/i.test(cls)
  )
}

/** The head of a column says what stands below it, one cell over a whole table whom it gathers. */
function isAloneInRow({ page }: PeoplePage, cell: number): boolean {
  return page.children(page.block(cell).parent).length === 1
}

function sectionOfLine(people: PeoplePage, at: number, least: number): Section | undefined {
  const text = people.page.lines[at]!.text
  if (text.length > 100) return undefined
  const bounds = trimmedBounds(text)
  const match = people.sectionOf(text)
  // "2025 Speakers": figures and signs make a heading no less plain.
  const share = match
    ? (match.end - match.start) / Math.max(1, text.replace(/[\d\p{P}]+\s?/gu, '').trim().length)
    : 0
  // "Trois nominations au comité de direction": a headline about a body, not the heading over its members.
  const isHeadline = share < 0.6 && people.knowledge.words.people('appoints', text).length > 0
  if (match && !isHeadline && share >= (LOOSE.has(match.section.kind) ? Math.max(least, 0.5) : least)) {
    const { kind, role } = match.section
    if (kind === 'partners' && share > 0.9 && headsPeople(people, at))
      return {
        line: at,
        kind: 'role',
        rank: { executive: true, level: 'director', canon: 'partner' },
        ...bounds,
      }
    // "Associates", "Notarissen": the people below are just that.
    const post = kind === 'team' && !role ? people.postOf(text) : undefined
    if (post && post.coverage >= 0.9 && !OF_A_GROUP.has(post.rank.canon))
      return { line: at, kind: 'role', rank: post.rank, ...bounds }
    const rank: Rank | undefined = role && {
      executive: role.exec,
      level: kind === 'board' || kind === 'supervisory' ? 'board' : 'staff',
      canon: role.canon,
    }
    return { line: at, kind, ...(rank ? { rank } : {}), ...bounds }
  }
  const title = people.postOf(text)
  if (title && title.coverage >= 0.6 && (people.nameOf(text)?.score ?? 0) < WEAK_NAME)
    return { line: at, kind: 'role', rank: title.rank, ...bounds }
  return undefined
}

/** "Partners" over people of the house, as law firms print it: names follow, no companies. */
function headsPeople(people: PeoplePage, at: number): boolean {
  const { page } = people
  const end = page.sectionEnd(at, at + 17)
  let names = 0
  let lines = 0
  for (let line = at + 1; line < end; line += 1) {
    const { text } = page.lines[line]!
    if (people.knowledge.words.legalForm(text)) return false
    lines += 1
    if (text.length < 70 && (people.nameOf(text)?.score ?? 0) >= 0.7) names += 1
  }
  return names >= 1 && names >= lines / 5
}

/** Kinds whose words stand in many other headings: "About the press", "Partner with us". */
const LOOSE = new Set<Section['kind']>(['news', 'partners', 'customers', 'jobs'])

function trimmedBounds(text: string): { start: number; end: number } {
  const start = text.search(/[^\s\p{P}\d]/u)
  if (start < 0) return { start: 0, end: 0 }
  let end = text.length
  while (/[\s:：.]/u.test(text[end - 1]!)) end -= 1
  return { start, end }
}
