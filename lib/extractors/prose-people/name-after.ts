import type { PeoplePage } from '../people/people-page.ts'
import { fold } from '../../text/fold.ts'
import { STRONG_NAME } from '../../text/person-name.ts'
import type { FoundName } from './span.ts'
import { unspacedAt, arabicAt, longestName } from './name-run.ts'

const CAPITALISED =
  /\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\s*\p{Lu}\.)*(?:\s+(?:(?:van|von|de|del|della|di|da|dos|der|den|la|le|al|bin|ter|ten|zu)\s+){0,2}\p{Lu}[\p{L}\p{M}'’-]*\.?(?:\p{Lu}\.)*){1,3}/uy

const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u

/** Blanks and signs, or a verb of being. */
const GAP =
  /^(?:(?:\s(?:firmy|spółki|zakładu|компании|завода))?\s(?:is|ist|jest|est|es|è|é|является|–|—)\s|[\s,:：「“"(–—-]{0,3})/u

/** Length of "Mr ", "de heer ", "г-н " where a name may follow. */
function addressAt(people: PeoplePage, text: string): number {
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
  const gap = GAP.exec(text.slice(at))![0]
  let start = at + gap.length
  for (let times = 0; times < 2; times += 1) start += addressAt(people, text.slice(start, start + 40))
  const next = text[start] ?? ''
  // A quotation opens where no sign closes behind the name: "대표 “기록은 …”".
  if (UNSPACED.test(next)) return /[「“"]$/u.test(gap) ? undefined : unspacedAt(people, text, start)
  if (/\p{Script=Arabic}/u.test(next)) return arabicAt(people, text, start)
  CAPITALISED.lastIndex = start
  const run = CAPITALISED.exec(text)?.[0]
  return run ? longestName(people, start, run, least) : undefined
}

const ALSO = /^\s*(?:,|und|and|et|y|e|oraz|i|en|и|ve|sowie|&)\s+/u

/** Names that a comma or "and" joins to the one before. */
export function furtherNames(people: PeoplePage, text: string, from: number): FoundName[] {
  const found: FoundName[] = []
  for (let at = from; found.length < 8;) {
    const joint = ALSO.exec(text.slice(at, at + 12))
    const next = joint && nameAfter(people, text, at + joint[0].length)
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
