import type { Finding } from '../../model/index.ts'
import { listedNames, namesOpening, type ListedName } from '../people/name-lists.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { STRONG_NAME } from '../../text/person-name.ts'
import { LEAST, sightings } from './sightings.ts'
import { departmentIn, labelIn } from './label.ts'

/** A label that closes with a colon, is bold, a heading or a cell, and the names on the lines below. */
export function* onLinesBelow(people: PeoplePage, index: number): Iterable<Finding> {
  const { page } = people
  const line = page.lines[index]!
  const closed = /[:：]\s*$/u.test(line.text)
  const { tag } = page.block(line.block)
  const bold = line.parts?.some(
    (part) => /^(?:b|strong)$/.test(part.tag) && part.end - part.start > line.text.length / 2,
  )
  if (!closed && !bold && tag !== 'dt' && tag !== 'th' && tag !== 'td' && page.headingLevel(line) === 0)
    return
  // In lines of one paragraph the post under a name is that name's.
  const above = page.lines[index - 1]
  if (!closed && above?.block === line.block && (people.nameOf(above.text)?.score ?? 0) >= LEAST) return
  // "George Hill, Treasurer": a name with its post labels nobody else.
  if (!closed && namesOpening(people, line.text).some(({ note, name }) => note && name.score >= STRONG_NAME))
    return
  const bare = line.text.replace(/(?<![\s:：])[\s:：]+$/u, '')
  const next = page.lines[index + 1]
  if (
    bare.split(/\s+/).length > (closed ? 12 : 8) ||
    !next ||
    next.text.length > 250 ||
    !people.mayHoldName(next.text)
  )
    return
  const first = namesOf(people, next.text, LEAST)
  if (!first || isLastOfRow(people, index)) return
  const label =
    labelIn(people, bare, 0) ??
    (first.length > 1 ? departmentIn(people, first, bare, index + 1, 0) : undefined)
  if (!label) return
  for (let at = index + 1; at <= index + 8; at += 1) {
    const below = page.lines[at]
    if (!below || below.text.length > 250 || page.headingLevel(below) > 0) break
    const names =
      namesOf(people, below.text, label.rank ? LEAST : STRONG_NAME) ??
      (at > index + 1 && label.rank ? underLead(people, below.text) : undefined)
    if (!names) break
    yield* sightings(
      people,
      index,
      label,
      at,
      names,
      0,
      tag === 'td' || tag === 'th' || tag === 'dt' || closed ? 0.75 : 0.65,
    )
    if ((tag === 'td' || tag === 'th') && page.lines[at + 1]?.block !== below.block) break
  }
}

/** "A, B and C", "A, chair": names and their posts, and nothing else on the line. */
function namesOf(people: PeoplePage, text: string, least: number): ListedName[] | undefined {
  const listed = listedNames(people, text, least)
  // "A, ex-director of …": somebody told by what they were is not of the house.
  if (listed || people.knowledge.words.isFormer(text)) return listed
  const opened = namesOpening(people, text)
  const last = opened.at(-1)
  const isWhole =
    last !== undefined && /^[\s.;)）]*$/u.test(text.slice(Math.max(last.end, last.note?.end ?? 0)))
  if (isWhole && opened.every(({ name }) => name.score >= STRONG_NAME)) return opened
  // "Лапухина Вера Ильинична, действует на основании Устава": somebody for sure, and a clause in small letters.
  const comma = text.search(/,\s\p{Ll}/u)
  return comma > 0 ? listedNames(people, text.slice(0, comma), SURE) : undefined
}

/** Share of a lead from which on it is a post. */
const POST = 0.6
const SURE = 0.7

const LEAD = /^[^:：]{3,50}[:：]\s*/u

/** "Sent by the works council: A, B" among the members of a body: who sent them is no label of other people. */
function underLead(people: PeoplePage, text: string): ListedName[] | undefined {
  const lead = LEAD.exec(text)?.[0]
  if (!lead || people.mayHoldName(lead) || (people.postOf(lead)?.coverage ?? 0) >= POST) return undefined
  return listedNames(people, text.slice(lead.length), STRONG_NAME)?.map(({ start, end, ...rest }) => ({
    ...rest,
    start: start + lead.length,
    end: end + lead.length,
    ...(rest.note
      ? { note: { start: rest.note.start + lead.length, end: rest.note.end + lead.length } }
      : {}),
  }))
}

/** What stands below the last of several cells is the next row's, and no one's whom this cell labels. */
function isLastOfRow({ page }: PeoplePage, index: number): boolean {
  const { block } = page.lines[index]!
  const row = page.closest(block, 'tr')
  const next = page.line(index + 1)
  if (row < 0 || !next || page.isInside(next.block, row)) return false
  return page.linesIn(row).length > 1
}
