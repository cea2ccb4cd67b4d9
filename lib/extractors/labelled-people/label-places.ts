import type { PeoplePage } from '../people/people-page.ts'
import { labelIn } from './label.ts'

/** Labels that are looked for in one line. */
const MOST = 6
/** Ends of what stands before a label, no stop of a word cut short: "§ 18 Abs. 2", "1. Vorsitzende". A blank belongs to the sign where the sign alone stands inside words. */
const ENDS = /(?<=\p{L}{4}|\p{N}{2})\.\s|。|;\s|\|\s|\s[/·–-]\s|[:：]/gu
/** Signs before a label that stand inside of labels as well. */
const WEAK_ENDS = /[,，、]\s?|\s{2}|(?<=\p{Script=Han})\s/gu

export interface LabelPlace {
  /** Where the label begins. */
  readonly from: number
  readonly colon: number
}

/** The labels of a line that close with a colon, from the first colon on. */
export function* labelPlaces(people: PeoplePage, text: string, first: number): Iterable<LabelPlace> {
  let times = 0
  for (const { index: colon } of text.matchAll(/[:：]/gu)) {
    if (colon < first) continue
    if ((times += 1) > MOST) return
    const from = endOf(ENDS, text.slice(0, colon))
    yield { from: from + weakEnd(people, text.slice(from, colon)), colon }
  }
}

/** "Register: HRB 200, Director: …", "Chair: A, Deputy: …": where the label after the last comma begins, where it is one by itself and none stands before. */
function weakEnd(people: PeoplePage, text: string): number {
  const end = endOf(WEAK_ENDS, text)
  if (end === 0 || !labelIn(people, text.slice(end), end)) return 0
  const before = text.slice(0, end)
  return /[)）]\W*$/u.test(before) || people.titlesIn(before).length === 0 ? end : 0
}

/** End of the last match; 0 for none. */
function endOf(expression: RegExp, text: string): number {
  const last = [...text.matchAll(expression)].at(-1)
  return last ? last.index + last[0].length : 0
}
