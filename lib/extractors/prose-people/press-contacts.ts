import type { Finding } from '../../model/index.ts'
import { contactAt } from '../../text/contact-tail.ts'
import { isDepartment } from '../../text/department.ts'
import { STRONG_NAME, WEAK_NAME } from '../../text/person-name.ts'
import { contactsAfter } from '../people/card-contacts.ts'
import type { OwnCompany } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { sectionAt } from '../people/sections.ts'
import { findingsOf } from '../people/sighting.ts'
import { hasOwnMailbox } from './standing.ts'

const LONGEST = 200
/** "Adriatica Cavi: Martina Degrassi", "Terrelys – Élodie Vignaux", "[문의] 홍보팀 윤채원": whose, then who. */
const PARTED = /^(?:\[[^\]]{1,20}\]\s?)?(.{2,40}?)(?:\s?[:：|]\s?|\s[–—-]\s)(.{2,40}?)$/u
const UNPARTED =
  /^(?:\[[^\]]{1,20}\]\s?)?(\p{Script=Hangul}{2,8}|\p{Script=Han}{2,8}[部课課室]) (\p{Script=Hangul}{2,4}|\p{Script=Han}{2,4})$/u
const EDGES = /^[\s,;|·•(–—-]+|[\s,;|·•(–—-]+$/gu

/** A line of a press contact: the company or a department, a name and how to reach whoever bears it. Agencies' people stay out. */
export function* pressContact(
  people: PeoplePage,
  own: OwnCompany,
  id: string,
  line: number,
  text: string,
): Iterable<Finding> {
  if (text.length > LONGEST) return
  const tail = contactAt(text)
  if (tail < 0) return
  const head = text.slice(0, tail).replace(EDGES, '')
  const found = PARTED.exec(head) ?? UNPARTED.exec(head)
  if (!found) return
  const [, whose, who] = found
  const name = people.nameOf(who!)
  const isVouched = hasOwnMailbox(people, text, tail)
  if (!name || name.score < (isVouched ? WEAK_NAME : STRONG_NAME)) return
  const start = text.indexOf(who!, text.indexOf(whose!) + whose!.length) + name.start
  const title = titleOf(people, own, line, text, whose!, isVouched)
  if (!title) return
  yield* findingsOf(people, id, {
    name,
    place: { line, start, end: start + name.end - name.start },
    title: { ...title, confidence: 0.6 },
    contacts: contactsAfter(people, line, start),
    isOurs: own.isOwn(whose!),
    confidence: 0.66,
  })
}

/** A department with a mailbox of the house is its own post; people of the company itself are what the heading over them says. */
function titleOf(
  people: PeoplePage,
  own: OwnCompany,
  line: number,
  text: string,
  whose: string,
  isVouched: boolean,
) {
  const start = text.indexOf(whose)
  if (isVouched && isDepartment(whose)) return { line, start, end: start + whose.length }
  if (!own.isOwn(whose)) return undefined
  const section = sectionAt(people, line)
  return section?.kind === 'contacts'
    ? { line: section.line, start: section.start, end: section.end }
    : undefined
}
