import { isDepartment } from '../../text/department.ts'
import { STRONG_NAME, type PersonName } from '../../text/person-name.ts'
import { contactsIn } from './card-contacts.ts'
import type { PeoplePage } from './people-page.ts'
import type { Sighting } from './sighting.ts'
import type { Unit } from './units.ts'

/** Score of a rare name that ways to reach somebody below it vouch for. */
const RARE = 0.3
/** Lines below a name that may tell how to reach the person. */
const REACH = 4

/** "PURCHASING / Ana Ruiz / Tel. …" in one paragraph or card: whom to ask there, with the department for a post. */
export function departmentCard(people: PeoplePage, unit: Unit, name: PersonName): Sighting | undefined {
  const { page } = people
  const over = people.units[unit.at - 1]
  if (!over || over.line !== unit.line - 1 || !isDepartment(over.text)) return undefined
  const block = blockOf(people, unit)
  if (block !== blockOf(people, over)) return undefined
  const [, end] = page.span(block) ?? [0, unit.line]
  let last = unit.line
  while (last < Math.min(end, unit.line + REACH) && !opensAnother(people, last + 1)) last += 1
  const contacts = contactsIn(people, unit.line, last, -1)
  if (name.score < (contacts.length > 0 ? RARE : STRONG_NAME)) return undefined
  return {
    name,
    place: { line: unit.line, start: unit.start + name.start, end: unit.start + name.end },
    title: { line: over.line, start: over.start, end: over.end, confidence: 0.6 },
    contacts,
    confidence: 0.62,
  }
}

/** The paragraph of a unit, or the card around it where it is a paragraph by itself. */
function blockOf({ page }: PeoplePage, { line }: Unit): number {
  const { block } = page.lines[line]!
  const [first, last] = page.span(block) ?? [line, line]
  return first < last ? block : page.block(block).parent
}

function opensAnother(people: PeoplePage, line: number): boolean {
  const { text } = people.page.lines[line]!
  return isDepartment(text) || (people.nameOf(text)?.score ?? 0) >= STRONG_NAME
}
