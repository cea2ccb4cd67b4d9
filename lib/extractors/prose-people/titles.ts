import type { PeoplePage } from '../people/people-page.ts'
import { isAnd, opensWith } from '../people/tying-words.ts'
import type { Span } from './span.ts'
import { EAST_ASIAN } from '../../text/scripts.ts'

/** Titles of the text, those joined by "and" or a comma as one. */
export function titleSpans(people: PeoplePage, text: string): Span[] {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of people.titlesIn(text)) {
    const last = spans.at(-1)
    const joint = last && text.slice(last.end, start)
    if (
      last &&
      joint !== undefined &&
      // "최고재무책임자(CFO) 부사장": one of two posts in brackets.
      EAST_ASIAN.test(text.slice(last.start, start)) &&
      /^\s*[()]\s*$/u.test(joint)
    )
      last.end = end
    else if (last && joint !== undefined && isJoint(people, joint.trim())) last.end = end
    else spans.push({ start, end })
  }
  for (const span of spans) {
    span.end = extended(people, text, span.end)
    span.end = withoutHouse(people, text, span)
    span.end -= lastWordAt(people, text.slice(span.start, span.end))
    if (OPEN.test(text.slice(span.start, span.end)))
      span.end += DEPARTMENT.exec(text.slice(span.end))?.[0].length ?? 0
    span.end += inChargeOf(people, text.slice(span.end, span.end + NEAR))
    const more =
      /\p{Lu}\p{L}+$/u.test(text.slice(span.start, span.end)) && COORDINATE.exec(text.slice(span.end))
    if (more && isAnd(people.knowledge.words, more[1]!) && !people.nameOf(more[2]!))
      span.end += more[0].length
  }
  return spans.slice(0, 12)
}

/** "Head of Environment & Planning," in capitals goes on over the sign to the end of the clause. */
const COORDINATE = /^\s(&|\p{Ll}{1,4})\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?=[.,;)]|$)/u

/** "responsable des" + "partenariats": what somebody answers for goes on in small letters up to the company or the next sign. */
const OPEN = /\s(?:de|des|du|del|de la|de los|della|delle|dei|do|da|dos|das|für|voor|ds\.)$/u
const DEPARTMENT =
  /^\s(?:\p{Ll}[\p{L}’'-]{2,}(?:\s(?:et|e|y|und|en|i|de|des|du|della|do|da)\s)?){1}(?:\s(?!chez|bei|bij|en|em|presso|w|u)\p{Ll}[\p{L}’'-]{3,}){0,2}/u

const NEAR = 60
/** What a post is for, in small letters: "finansowych", "produkcji i rozwoju". */
const AREA = /^\s?\.?\s\p{Ll}\p{L}+(?:(\s\p{Ll}{1,4}\s)\p{Ll}\p{L}+)?/u

/** "wiceprezesa zarządu" + "ds. finansowych": length of what says what a post is for. */
function inChargeOf({ knowledge: { words } }: PeoplePage, text: string): number {
  const leads = /^\s/u.test(text) ? opensWith(words, 'inCharge', text) : 0
  const area = leads > 0 ? AREA.exec(text.slice(leads)) : undefined
  if (!area) return 0
  const isJoined = area[1] === undefined || isAnd(words, area[1].trim())
  return leads + (isJoined ? area[0].length : area[0].indexOf(area[1]!))
}

/** "Directeur van het" + "bedrijf": where words for the company in general go on beyond the post, they are none of it. */
function withoutHouse({ knowledge: { words } }: PeoplePage, text: string, { start, end }: Span): number {
  const house = words.people('house', text.slice(start, end + NEAR)).find((found) => start + found.end > end)
  return house && house.start > 0 && start + house.start < end ? start + house.start - 1 : end
}

/** Posts side by side, with a sign or "and" between them. */
function isJoint({ knowledge: { words } }: PeoplePage, joint: string): boolean {
  return joint === '' || /^[,/-]$/u.test(joint) || isAnd(words, joint)
}

/** "the director is", "the director and": length of a word that a pattern with an open end took for one of the post. */
function lastWordAt({ knowledge: { words } }: PeoplePage, post: string): number {
  const last = /\s\p{L}{1,5}$/u.exec(post)?.[0]
  if (last && isAnd(words, last.trim())) return last.length
  const verb = last && words.people('being', last.trim())[0]
  return verb && verb.end === last.length - 1 ? last.length : 0
}

/** A title whose last word opens a longer one: "założyciel i prezes" + "prezes zarządu". */
function extended(people: PeoplePage, text: string, end: number): number {
  const from = text.lastIndexOf(' ', end - 1) + 1
  const more = people.titlesIn(text.slice(from, end + 40))[0]
  const to = more && more.start === 0 ? from + more.end : end
  // Only a word of the title itself: not "director of the", not the name that follows.
  return to > end && /^(?:\s+\p{Ll}{5,}){1,3}$/u.test(text.slice(end, to)) ? to : end
}
