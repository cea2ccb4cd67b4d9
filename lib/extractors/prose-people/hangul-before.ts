import type { OwnCompany } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { opensWith } from '../people/tying-words.ts'
import type { FoundName, Span } from './span.ts'

/** "… 신동혁 " or "… 신동혁 가온바이오 " at the end of what stands before a post. */
const BEFORE =
  /(?:^|(?<=[\s.,”"’'」)\]·▲]))([\p{Script=Hangul}]{2,4})\s(?:([\p{Script=Hangul}A-Za-z\d&]{2,20})\s)?$/u
/** Signs by which a sentence goes on after the person. */
const AFTER = /^(?:\s?[,(“"‘]|\s|$)/u
const SCORE = 0.6
/** What three syllables score of which the lists know the family name alone: enough where they open a line, with a leading post and a particle after them. */
const OPENING_SCORE = 0.4

/**
 * Korean puts the name before the post, the company before the name or between both: "신동혁 대표이사는", "정하람 바라온
 * 대표". Another company in either place makes it another's person.
 */
export function hangulBefore(
  people: PeoplePage,
  own: OwnCompany,
  text: string,
  title: Span,
): FoundName | undefined {
  if (!/\p{Script=Hangul}/u.test(text[title.start] ?? '')) return undefined
  const rest = text.slice(title.end, title.end + 12)
  if (/^\s?:/u.test(rest)) return undefined
  if (!AFTER.test(rest) && opensWith(people.knowledge.words, 'afterName', rest) === 0) return undefined
  const head = text.slice(Math.max(0, title.start - 50), title.start)
  const found = BEFORE.exec(head)
  if (!found) return undefined
  const [, first, between] = found
  const at = Math.max(0, title.start - 50) + found.index
  if (between !== undefined && !own.isOwn(between)) return besideTitle(people, own, text, between, title)
  const isLeading = at === 0 && /^[가-힣]/u.test(rest) && people.titleOf(text.slice(title.start, title.end))?.rank.executive // prettier-ignore
  return named(people, own, text, first!, at, isLeading ? OPENING_SCORE : SCORE)
}

/** "가온바이오 신동혁 대표": what looked like a company between is the name, and the company stands before it. */
function besideTitle(people: PeoplePage, own: OwnCompany, text: string, name: string, title: Span) {
  return named(people, own, text, name, title.start - 1 - name.length)
}

function named(
  people: PeoplePage,
  own: OwnCompany,
  text: string,
  value: string,
  start: number,
  least = SCORE,
): FoundName | undefined {
  const name = people.nameOf(value)
  if (!name || name.score < least || name.start !== 0) return undefined
  const before = text.slice(Math.max(0, start - 40), start).trimEnd()
  // A caption counts whom it shows "from the left".
  const isOpening = before === '' || /[.,!?”"’'」)\]▲·:]$|부터$/u.test(before)
  const company = isOpening ? undefined : before.split(/\s/).at(-1)!
  if (company !== undefined && !own.isOwn(company.replace(/(?:은|는|이|가|의)$/u, ''))) return undefined
  return { name, start, end: start + value.length }
}
