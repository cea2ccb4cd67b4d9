import type { OwnCompany } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { isOfInstitution } from './institution.ts'
import { nameAtEnd } from './name-at-end.ts'
import { mayEndName } from './name-run.ts'
import type { FoundName, Span } from './span.ts'
import { UNSPACED } from '../../text/scripts.ts'

const REACH = 24

/** "王建国董事长表示", "山田健一社長は": where signs run on, the name stands right before the post, and whose post it is before both. */
export function rightBefore(
  people: PeoplePage,
  own: OwnCompany,
  text: string,
  title: Span,
): FoundName | undefined {
  if (!UNSPACED.test(text[title.start] ?? '')) return undefined
  const rest = text.slice(title.end, title.end + REACH)
  // "裴志遠 總經理：…" labels the next one.
  if (/^\s?[:：]/u.test(rest) || !mayEndName(people, rest)) return undefined
  const from = Math.max(0, title.start - REACH)
  const before = text.slice(from, title.start)
  const found = nameAtEnd(people, before)
  if (!found || found.end !== before.length) return undefined
  if (isOfInstitution(people.knowledge.words, own, before.slice(0, found.start))) return undefined
  return { name: found.name, start: from + found.start, end: from + found.end }
}
