import { fold } from '../text/fold.ts'

/** Order of day and month in numeric dates. */
export type DateOrder = 'dmy' | 'mdy'

const FIGURES = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})(?:[ t].*)?$/i

/**
 * The date order of a file, decided by the first unambiguous date. Undefined if all are ambiguous: then the rep decides, as a
 * wrong guess would be wrong in every row.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | undefined {
  let order: DateOrder | undefined
  let both = false
  for (const cell of cells) {
    const [, first = '', second = '', third = ''] = FIGURES.exec(fold(cell.trim())) ?? []
    if (first.length > 2 || third === '') continue
    if (Number(first) > 12) order = 'dmy'
    else if (Number(second) > 12) order = 'mdy'
    else if (first !== second) both = true
  }
  return order ?? (both ? undefined : 'dmy')
}

/** ISO date of a cell; undefined if invalid. */
export function dateIn(cell: string, order: DateOrder): string | undefined {
  const figures = FIGURES.exec(fold(cell.trim()))
  if (!figures) return undefined
  const [, first = '', second = '', third = ''] = figures
  if (first.length === 4) return isoDay(Number(first), Number(second), Number(third))
  if (third.length !== 4 && third.length !== 2) return undefined
  const year = third.length === 4 ? Number(third) : 2000 + Number(third)
  const [day, month] = order === 'dmy' ? [first, second] : [second, first]
  return isoDay(year, Number(month), Number(day))
}

function isoDay(year: number, month: number, day: number): string | undefined {
  // Years 1300 to 1499 can only be of the Persian calendar.
  if (year >= 1300 && year < 1500) return fromPersian(year, month, day)
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1900 ? date.toISOString().slice(0, 10) : undefined
}

/** Days before each month of the Persian year: six months of 31 days, then of 30. */
const PERSIAN_MONTHS = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336]
/** 1 Farvardin of 1300 was 21 March 1921; a leap year is every 4th or 5th, by the 33-year rule that holds from 1244 to 1501. */
const PERSIAN_START = Date.UTC(1921, 2, 21)
const DAY_MS = 86_400_000
const isPersianLeap = (year: number) => [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33)

function fromPersian(year: number, month: number, day: number): string | undefined {
  const length = month <= 6 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29
  if (month < 1 || month > 12 || day < 1 || day > length) return undefined
  let days = PERSIAN_MONTHS[month - 1]! + day - 1
  for (let before = 1300; before < year; before += 1) days += isPersianLeap(before) ? 366 : 365
  return new Date(PERSIAN_START + days * DAY_MS).toISOString().slice(0, 10)
}
