import type { Draft } from '../model/index.ts'

/** A birthday ahead. */
export interface Birthday {
  readonly name: string
  /** The day it is kept this time, local: `2027-02-28`. */
  readonly on: string
  /** Whole days from today; 0 is today. */
  readonly inDays: number
  /** How old they become, where the year is known. */
  readonly age?: number
}

/** How many days ahead the rep is reminded. */
export const REMINDED_DAYS = 14
const DAY = 86_400_000

/** For the list row, so that those of the next days are found by an index: `02-29 1984 Anna Nowak`, the year blank where unknown. */
export function birthdaysOf({ people }: Pick<Draft, 'people'>): string[] {
  return people.flatMap(({ name, fields }) => {
    const day = fields['person.birthday']?.standing[0]?.value
    const match = day === undefined ? null : DAY_MONTH.exec(day)
    return match ? [`${match[2]!} ${match[1] === '-' ? '' : match[1]!} ${name}`] : []
  })
}

const DAY_MONTH = /^(\d{4}|-)-(\d{2}-\d{2})$/

/** The days of a year, `03-01`, that the reminder looks at. 29 February is kept on the 28th in other years. */
export function daysAhead(now: Date, days = REMINDED_DAYS): string[] {
  const ahead = Array.from({ length: days + 1 }, (_, at) => dayAt(now, at))
  return [...new Set(ahead.flatMap((day) => keptOn(day)))]
}

/** Entries of list rows as birthdays ahead, the next first. */
export function upcoming(entries: readonly string[], now: Date, days = REMINDED_DAYS): Birthday[] {
  const ahead = new Map(
    Array.from({ length: days + 1 }, (_, at) => dayAt(now, at)).flatMap((day, at) =>
      keptOn(day).map((key) => [key, { day, at }] as const),
    ),
  )
  return entries
    .flatMap((entry): Birthday[] => {
      const [key = '', year = '', ...name] = entry.split(' ')
      const found = ahead.get(key)
      if (!found) return []
      const { day, at } = found
      const age = year === '' ? undefined : day.getFullYear() - Number(year)
      return [{ name: name.join(' '), on: isoDay(day), inDays: at, ...(age !== undefined && age > 0 ? { age } : {}) }] // prettier-ignore
    })
    .sort((a, b) => a.inDays - b.inDays || (a.name < b.name ? -1 : 1))
}

/** Which birthdays are kept on a day: its own, and on 28 February of a common year those of the 29th too. */
function keptOn(day: Date): string[] {
  const key = isoDay(day).slice(5)
  const leap = new Date(day.getFullYear(), 1, 29).getDate() === 29
  return key === '02-28' && !leap ? [key, '02-29'] : [key]
}

/** By the rep's own calendar day; noon, so that no change of clocks moves it. */
function dayAt(now: Date, days: number): Date {
  return new Date(new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12).getTime() + days * DAY)
}

function isoDay(day: Date): string {
  const two = (count: number) => String(count).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
