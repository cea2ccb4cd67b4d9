/** A Gregorian date; the day, or month and day, may be unknown. */
export interface Day {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Leap years in the 33-year cycle of the solar Hijri calendar, valid from 1244 to 1500 (1865 to 2121). */
const LEAP = new Set([1, 5, 9, 13, 17, 22, 26, 30])
/** Julian day number of 1 Farvardin 1403, 20 March 2024. */
const NOWRUZ_1403 = 2_460_390

/** Converts a date of Iran's solar Hijri calendar. Without a day: the Gregorian month that contains most of the month. */
export function fromSolarHijri(year: number, month?: number, day?: number): Day {
  if (month === undefined) return { year: year + 621 }
  let start = NOWRUZ_1403
  for (let at = 1403; at < year; at += 1) start += LEAP.has(at % 33) ? 366 : 365
  for (let at = year; at < 1403; at += 1) start -= LEAP.has(at % 33) ? 366 : 365
  const before = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6
  const found = fromJulianDay(start + before + (day ?? 15) - 1)
  return day === undefined ? { year: found.year, month: found.month } : found
}

/** Converts a lunar Hijri month by the tabular rule, which may differ from the sighted moon by a day, so no day is returned. */
export function fromLunarHijri(year: number, month: number, day = 15): Day {
  const julianDay =
    day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 1_948_439
  const { year: gregorian, month: ofYear } = fromJulianDay(julianDay)
  return { year: gregorian, month: ofYear }
}

/** Fliegel and Van Flandern, Communications of the ACM 11 (1968). */
function fromJulianDay(julianDay: number): Required<Day> {
  let rest = julianDay + 68_569
  const century = Math.floor((4 * rest) / 146_097)
  rest -= Math.floor((146_097 * century + 3) / 4)
  const inCentury = Math.floor((4000 * (rest + 1)) / 1_461_001)
  rest -= Math.floor((1461 * inCentury) / 4) - 31
  const inYear = Math.floor((80 * rest) / 2447)
  const day = rest - Math.floor((2447 * inYear) / 80)
  const turn = Math.floor(inYear / 11)
  return { year: 100 * (century - 49) + inCentury + turn, month: inYear + 2 - 12 * turn, day }
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days of a Gregorian month, 1 to 12. */
function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : LENGTHS[month - 1]!
}

/** `2024-05-12`, `2024-05` or `2024`; undefined for an invalid date. */
export function isoOf({ year, month, day }: Day): string | undefined {
  if (year < 1900 || year > 2099) return undefined
  if (month === undefined) return String(year)
  if (month < 1 || month > 12) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  if (day === undefined) return `${year}-${two(month)}`
  return day >= 1 && day <= lengthOf(year, month) ? `${year}-${two(month)}-${two(day)}` : undefined
}
