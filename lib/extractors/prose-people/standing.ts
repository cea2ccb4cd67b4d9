import { houseOfHost } from '../../page/own-mailbox.ts'
import { emailsIn } from '../../text/email.ts'
import { isCareersPage } from './careers-page.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { sectionAt } from '../people/sections.ts'
import { endsText } from '../people/tying-words.ts'
import type { Span } from './span.ts'

/** In sentences only posts of some standing are read of themselves: "engineer" and "artist" are said of anybody. */
const LEADING = new Set(['board', 'c', 'vp', 'director', 'head', 'manager'])
const REACH = 70
const LONGEST_MAILBOX = 150

export const isLeading = (level: string) => LEADING.has(level)

/** Whoever the sentence says to write or ring to is one of the house, whatever the post: after a label, or with a mailbox of the house. */
export function isContact(people: PeoplePage, text: string, name: Span, title: Span): boolean {
  const from = Math.max(0, Math.min(name.start, title.start) - 60)
  const before = people.knowledge.words.labels(text.slice(from, Math.min(name.start, title.start)))
  const end = Math.max(name.end, title.end)
  const after = text.slice(end, end + 60)
  return (
    ((before.some(({ label }) => label === 'contactPerson') ||
      invites(people, text.slice(from, name.start))) &&
      /[@+]|\d{3}/.test(after)) ||
    hasOwnMailbox(people, text, end)
  )
}

/** "Write to", "Melde dich bei" right before a name. */
function invites({ knowledge }: PeoplePage, before: string): boolean {
  return endsText(knowledge.words.people('invites', before), before)
}

/** "Our data protection officer is A": law has houses name them, whatever their standing. */
export function isNamedByLaw(canon: string, name: Span, title: Span): boolean {
  return canon === 'data-protection-officer' && name.start >= title.end
}

/** An address of the house stands within reach after a place of the text. */
export function hasOwnMailbox({ page }: PeoplePage, text: string, from: number): boolean {
  const [mailbox] = emailsIn(text.slice(from, from + REACH + LONGEST_MAILBOX))
  return (
    mailbox !== undefined &&
    mailbox.start <= REACH &&
    houseOfHost(mailbox.address.split('@')[1]!, page) === 'own'
  )
}

/** On a page by which the company looks for people, those who look for them. */
export function isRecruiter(people: PeoplePage, canon: string): boolean {
  return canon === 'recruiter' && isCareersPage(people)
}

/** "… bestaat uit Anna Smit (voorzitter) en Jan Poort (lid)" under the heading of a board: its members. */
export function isInBody(people: PeoplePage, line: number, text: string, name: Span, title: Span): boolean {
  if (text[name.end + 1] !== '(' || text[title.end] !== ')') return false
  const kind = sectionAt(people, line)?.kind
  return kind === 'board' || kind === 'supervisory' || kind === 'management'
}
