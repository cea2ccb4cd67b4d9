import type { NameGroup, NamedUnit } from './name-groups.ts'
import type { PeoplePage } from './people-page.ts'
import type { Unit } from './units.ts'

/** What belongs to one name of a group. */
export interface Card {
  readonly member: NamedUnit
  readonly first: number
  readonly last: number
  /** Block that holds this person alone; -1 in a flat list, where the card runs to the next name. */
  readonly block: number
  /** Line of the next name of the group. */
  readonly next?: number
  /** Units of the card without the name. */
  readonly units: readonly Unit[]
}

const LINES = 40

/** The largest block around each name that holds no other name of the group, else the lines up to the next name. */
export function cardsOf(people: PeoplePage, group: NameGroup): Card[] {
  const { members } = group
  const lines = members.map(({ unit }) => unit.line)
  const widest = Math.max(1, ...lines.slice(1).map((line, at) => line - lines[at]!))
  return members.map((member, at) => {
    const before = members[at - 1]?.unit
    const after = members[at + 1]?.unit
    const range = rangeOf(people, member.unit, before, after)
    const { first, block } = range
    // The last of a flat list is no longer than the longest of the others: what follows the list is not its.
    const ends = block < 0 && !after && members.length > 1
    const last = ends ? Math.min(range.last, member.unit.line + widest - 1) : range.last
    const units = people
      .unitsBetween(first, last)
      .filter(
        (unit) =>
          unit.at !== member.unit.at &&
          !(before && unit.at <= before.at) &&
          !(after && unit.at >= after.at) &&
          (unit.line === member.unit.line || !isInSentence(people, member.unit)),
      )
    return { member, first, last, block, units, ...(after ? { next: after.line } : {}) }
  })
}

const SENTENCE = 100

/** "… said the director of the works <b>A</b>.": what other lines say is none of somebody's whom a sentence names in its midst. */
export function isInSentence({ page }: PeoplePage, { line, start }: Unit): boolean {
  const { text } = page.lines[line]!
  return start > 0 && text.length >= SENTENCE && /\p{L}{3}[.!?…]["”»“]?\s*$/u.test(text)
}

/** The row that holds more than names; in tables of photographs names stand in one row and posts in the next. */
function rowOfOne(people: PeoplePage, block: number): readonly [number, number] | undefined {
  const { page } = people
  const row = page.closest(block, 'tr')
  const span = row < 0 ? undefined : page.span(row)
  const isMixed = span && people.unitsBetween(...span).some(({ text }) => people.nameOf(text) === undefined)
  return isMixed ? span : undefined
}

function rangeOf(people: PeoplePage, unit: Unit, before: Unit | undefined, after: Unit | undefined) {
  const { page } = people
  const { block: own } = page.lines[unit.line]!
  let card = -1
  for (let at = own; at >= 0; at = page.block(at).parent) {
    const [first, last] = page.span(at) ?? [unit.line, unit.line]
    if ((before && before.line >= first) || (after && after.line <= last) || last - first > LINES) break
    if (page.block(at).tag === 'body' || page.block(at).tag === 'main') break
    card = at
    // What stands in one row, or one entry of a list, with somebody is theirs, and what stands in the next is not.
    const { tag } = page.block(at)
    if ((tag === 'tr' || tag === 'li') && last > first) break
  }
  const span = card >= 0 ? page.span(card)! : undefined
  const own_last = unit.secondLine ?? unit.line
  // A card of the name alone is none: the people stand in a flat list.
  if (span && (span[0] < unit.line || span[1] > own_last))
    return { first: span[0], last: span[1], block: card }
  const parent = page.span(Math.max(0, page.block(card >= 0 ? card : own).parent)) ?? [unit.line, unit.line]
  const level = page.headingLevel(page.lines[unit.line]!)
  const row = rowOfOne(people, own) ?? parent
  let last = Math.min(parent[1], after ? after.line : parent[1], unit.line + 12)
  for (let line = own_last + 1; line <= last; line += 1) {
    const heading = page.headingLevel(page.lines[line]!)
    if (heading > 0 && (level === 0 || heading < level)) last = line - 1
  }
  const first = Math.max(parent[0], row[0], before ? before.line : parent[0], unit.line - 3)
  return { first, last: Math.max(Math.min(last, row[1]), own_last), block: -1 }
}
