import type { Words } from '../../lexicons/words.ts'
import { countsIn } from '../../text/count.ts'
import { fold } from '../../text/fold.ts'
import { yearsIn } from '../../text/year.ts'

/** A number of a sentence that may count people. */
export interface PeopleNumber {
  /** In figures: as printed, or worked out where it is printed in words or scaled. */
  readonly value: string
  /** Offsets of the number as printed. */
  readonly start: number
  readonly end: number
  /** Where its range begins: at 50 for the 500 of "50 to 500". */
  readonly from: number
  readonly count: number
  readonly isSpelled: boolean
}

const MOST = 3_000_000
/** Between the parts of a spelled number. */
const JOINED = /^(?:[\s-]|\s?(?:y|e|et|and|و)\s?)?$/u

/** Numbers above one in figures, without years, and those in words if `spelled`, in order. */
export function numbersIn(sentence: string, words: Words, lang: string, spelled: boolean): PeopleNumber[] {
  const figures = inFigures(sentence, lang)
  const inWords = spelled ? spelledIn(sentence, words) : []
  return [
    ...figures,
    ...inWords.filter(({ start, end }) => !figures.some((one) => one.start < end && start < one.end)),
  ]
    .filter(({ count }) => count > 1 && count < MOST)
    .sort((a, b) => a.start - b.start)
}

function inFigures(sentence: string, lang: string): PeopleNumber[] {
  const years = yearsIn(sentence, lang)
  return countsIn(sentence).flatMap(({ printed, start, end, low, high, upper, isScaled }) => {
    const at = upper ?? start
    if (years.some((year) => year.start === at)) return []
    const text = upper === undefined ? printed : sentence.slice(at, end)
    // A bare year counts nobody.
    if (/^(?:19|20)\d{2}$/.test(fold(text))) return []
    const count = upper === undefined || high === Infinity ? low : high
    const value = isScaled ? String(count) : text
    return [{ value, start: at, end, from: start, count, isSpelled: false }]
  })
}

function spelledIn(sentence: string, words: Words): PeopleNumber[] {
  const found: PeopleNumber[] = []
  for (const { start, end, value } of words.numerals(sentence)) {
    const last = found.at(-1)
    const goesOn =
      last && isOneNumber(last.count, value) && JOINED.test(fold(sentence.slice(last.end, start)))
    if (goesOn) found.pop()
    const count = value + (goesOn ? last.count : 0)
    const from = goesOn ? last.start : start
    found.push({ value: String(count), start: from, end, from, count, isSpelled: true })
  }
  return found
}

/** A hundred and a smaller number, "thirty" and "five", or in Arabic "five" and "thirty". */
function isOneNumber(first: number, next: number): boolean {
  const isTen = (value: number) => value >= 20 && value < 100 && value % 10 === 0
  if (first >= 100) return first % 100 === 0 && next > 0 && next < 100
  return (isTen(first) && next > 0 && next < 10) || (first > 0 && first < 10 && isTen(next))
}
