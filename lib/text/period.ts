import { fold } from './fold.ts'
import { yearsIn } from './year.ts'

const NEAR_AFTER = 34
const NEAR_BEFORE = 70
/** Q1 2024, H1/2024: the part stands right before its year. */
const PART = /(?<![\p{L}\d])([qh])([1-4])[\s./-]{1,2}$/u

/**
 * The period that a figure is of: the year nearest to it, the one after it first ("12 mln zł (2024)"), `2024-Q1` where a
 * quarter stands by the year. Undefined where the text gives none: a figure is then of no known period, not of this year.
 */
export function periodOf(
  text: string,
  start: number,
  end: number,
  lang: string,
  lookBack = true,
): string | undefined {
  const after = text.slice(end, end + NEAR_AFTER)
  // A clause that goes on with the next figure owns the year after it.
  const own = after.split(/[;•|]|,\s(?=\D{0,20}\d[\d.,]*\s?(?:m|k|t|b|м|т|%|€|\$))/u)[0]!
  const following = yearsIn(own, lang).find(isPeriod)
  if (following) return withPart(text, end + following.start, following.value)
  if (!lookBack) return undefined
  const before = text.slice(Math.max(0, start - NEAR_BEFORE), start)
  const preceding = yearsIn(before, lang).filter(isPeriod).at(-1)
  return preceding && withPart(text, start - before.length + preceding.start, preceding.value)
}

const isPeriod = ({ value }: { readonly value: number }) => value >= 1985 && value <= 2045

function withPart(text: string, yearAt: number, year: number): string {
  const found = PART.exec(fold(text.slice(Math.max(0, yearAt - 14), yearAt)))
  return found ? `${year}-${found[1]!.toUpperCase()}${found[2]}` : String(year)
}
