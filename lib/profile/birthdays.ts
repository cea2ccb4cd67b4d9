import type { Draft } from '../model/index.ts'

/** An upcoming birthday. */
export interface Birthday {
  readonly name: string
  /** The local day on which it is celebrated this time: `2027-02-28`. */
  readonly on: string
  /** Whole days from today; 0 is today. */
  readonly inDays: number
  /** The age they reach, if the year of birth is known. */
  readonly age?: number
}

/** Days ahead that the reminder looks. */
export const REMINDED_DAYS = 14
const DAY = 86_400_000

/** Entries of the indexed list column: `02-29 1984 Anna Nowak`, with an empty year if unknown. */
export function birthdaysOf({ people }: Pick<Draft, 'people'>): string[] {
  return people.flatMap(({ name, fields }) => {
    const day = fields['person.birthday']?.standing[0]?.value
    const match = day === undefined ? null : DAY_MONTH.exec(day)
    return match ? [`${match[2]!} ${match[1] === '-' ? '' : match[1]!} ${name}`] : []
  })
}

const DAY_MONTH = /^(\d{4}|-)-(\d{2}-\d{2})$/

/** The days (`03-01`) that the reminder covers. In common years 29 February is celebrated on the 28th. */
export function daysAhead(now: Date, days = REMINDED_DAYS): string[] {
  const ahead = Array.from({ length: days + 1 }, (_, at) => dayAt(now, at))
  return [...new Set(ahead.flatMap((day) => keptOn(day)))]
}

/** Upcoming birthdays from list-row entries, soonest first. */
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

/** Which birthdays are celebrated on a day: on 28 February of a common year also those of the 29th. */
function keptOn(day: Date): string[] {
  const key = isoDay(day).slice(5)
  const leap = new Date(day.getFullYear(), 1, 29).getDate() === 29
  return key === '02-28' && !leap ? [key, '02-29'] : [key]
}

/** Noon of the rep's local day, which a daylight-saving change cannot move to another date. */
function dayAt(now: Date, days: number): Date {
  return new Date(new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12).getTime() + days * DAY)
}

function isoDay(day: Date): string {
  const two = (count: number) => String(count).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
