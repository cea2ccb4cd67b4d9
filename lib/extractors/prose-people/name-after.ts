import type { PeoplePage } from '../people/people-page.ts'
import { fold } from '../../text/fold.ts'
import { STRONG_NAME } from '../../text/person-name.ts'
import { capitalsAt, type OwnCompany } from '../people/own-company.ts'
import { jointAt, opensWith } from '../people/tying-words.ts'
import type { FoundName } from './span.ts'
import { unspacedAt, arabicAt, longestName } from './name-run.ts'
import { runsIn } from './name-runs.ts'
import { EAST_ASIAN } from '../../text/scripts.ts'

const SIGNS = /^[\s,:：「“"(–—-]{0,3}/u
/** After "of the company" a blank alone does not lead to the post's holder. */
const SIGN = /[:：,(–—-]/u
/** Letters within which a name stands whole. */
const REACH = 90

/** What stands between a post and its holder: blanks and signs, "is", "of the company is". */
function gapAt(people: PeoplePage, text: string): string {
  const { words } = people.knowledge
  const house = /^\s/u.test(text) ? opensWith(words, 'house', text) : 0
  const being = opensWith(words, 'being', text.slice(house))
  if (being > 0) return text.slice(0, house + being) + /^\s*/u.exec(text.slice(house + being))![0]
  const signs = SIGNS.exec(text.slice(house))![0]
  const isLed =
    SIGN.test(signs) ||
    addressOf(people, text.slice(house).trimStart()) > 0 ||
    opensWithGiven(people, text.slice(house))
  return house > 0 && isLed ? text.slice(0, house) + signs : SIGNS.exec(text)![0]
}

/** "директор завода Нина Остапчук": two words in capitals, the first of them a given name. */
function opensWithGiven({ sense }: PeoplePage, text: string): boolean {
  const first = /^\s(\p{Lu}\p{Ll}+)\s\p{Lu}/u.exec(text)?.[1]
  return first !== undefined && sense.isGiven(first)
}

/** Length of "Mr ", "de heer ", "г-н " where a name may follow. */
function addressOf(people: PeoplePage, text: string): number {
  const end = people.sense.honorificEnd(fold(text))
  return end === 0 ? 0 : end + /^\s*/u.exec(text.slice(end))![0].length
}

/** A name right after the title, at most a company, a comma or a form of address between. */
export function nameAfter(
  people: PeoplePage,
  text: string,
  at: number,
  least = STRONG_NAME,
): FoundName | undefined {
  const gap = gapAt(people, text.slice(at, at + REACH))
  let start = at + gap.length
  for (let times = 0; times < 2; times += 1) start += addressOf(people, text.slice(start, start + 40))
  const next = text[start] ?? ''
  // A quotation opens where no sign closes behind the name: "대표 “기록은 …”".
  // After a comma stands the next one, with a post of their own behind the name.
  if (EAST_ASIAN.test(next)) return /[「“"]$|[,，、]/u.test(gap) ? undefined : unspacedAt(people, text, start)
  if (/\p{Script=Arabic}/u.test(next)) return arabicAt(people, text, start)
  if (!/\p{Lu}/u.test(next)) return undefined
  const [run] = runsIn(people, text, start, Math.min(text.length, start + REACH))
  return run?.start === start ? longestName(people, start, text.slice(start, run.end), least) : undefined
}

/** "the CEO of Nordwind, A", "the CEO of Nordwind is A": the name after the post and the own house. */
export function nameAfterHouse(
  people: PeoplePage,
  own: OwnCompany,
  text: string,
  at: number,
): FoundName | undefined {
  const rest = text.slice(at, at + REACH)
  const led = /^\s/u.test(rest) ? opensWith(people.knowledge.words, 'heldAt', rest) : 0
  const house = led > 0 ? capitalsAt(rest.slice(led)) : undefined
  const end = house ? rest.indexOf(house) + house.length : 0
  if (!house || !own.isOwn(house)) return undefined
  const stop = /^[»"”.]{0,2}/u.exec(rest.slice(end))![0].length
  // "The CEO of Nordwind is A".
  const being = opensWith(people.knowledge.words, 'being', rest.slice(end + stop))
  const tie = being > 0 ? being : /^,(?=\s)/u.exec(rest.slice(end + stop))?.[0].length
  return tie === undefined ? undefined : nameAfter(people, text, at + end + stop + tie)
}

/** Names that a comma or "and" joins to the one before. */
export function furtherNames(people: PeoplePage, text: string, from: number): FoundName[] {
  const found: FoundName[] = []
  for (let at = from; found.length < 8;) {
    const joint = jointAt(people.knowledge.words, text.slice(at))
    const next = joint > 0 ? nameAfter(people, text, at + joint) : undefined
    // "A, B, director of …": a title of one's own follows.
    if (!next || (next.name.score < 0.75 && !/^\s*(?:[.,;]|$|\p{Ll}+[\s.,])/u.test(text.slice(next.end))))
      break
    if (
      /^\s*[,(–-]/u.test(text.slice(next.end)) &&
      people.titleOf(
        text
          .slice(next.end + 1, next.end + 40)
          .split(/[,.;)]/)[0]!
          .trim(),
      )
    )
      break
    found.push(next)
    at = next.end
  }
  return found
}
