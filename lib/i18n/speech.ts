import { messageOf, type Grammar, type MessageValues, type Said } from './message.ts'
import type { MessageKey } from './messages.ts'
import type { Locale } from './locale.ts'
import { timeOfDay } from '../text/day-time.ts'

export type { MessageValues }

const DAY = 86_400_000
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** A language in use: messages with plurals, and numbers, dates and lists in its format. */
export class Speech {
  readonly locale: Locale
  readonly #compiled = new Map<MessageKey, Said>()
  readonly #grammar: Grammar
  readonly #number: Intl.NumberFormat
  readonly #percent: Intl.NumberFormat
  readonly #date: Intl.DateTimeFormat
  readonly #relative: Intl.RelativeTimeFormat
  readonly #list: Intl.ListFormat

  constructor(locale: Locale) {
    this.locale = locale
    this.#number = new Intl.NumberFormat(locale.tag)
    const plurals = new Intl.PluralRules(locale.tag)
    this.#grammar = { number: (value) => this.number(value), plural: (value) => plurals.select(value) }
    this.#percent = new Intl.NumberFormat(locale.tag, { style: 'percent' })
    this.#date = new Intl.DateTimeFormat(locale.tag, { dateStyle: 'medium' })
    this.#relative = new Intl.RelativeTimeFormat(locale.tag, { numeric: 'auto' })
    this.#list = new Intl.ListFormat(locale.tag, { type: 'conjunction' })
  }

  /** Formats a message; text of the other direction is isolated, so that a Latin name does not reorder a Persian sentence. */
  say(key: MessageKey, values: MessageValues = {}): string {
    let said = this.#compiled.get(key)
    if (!said) this.#compiled.set(key, (said = messageOf(this.locale.messages[key], this.#grammar)))
    return said(isolated(values, this.locale.dir))
  }

  number(count: number): string {
    return this.#number.format(count)
  }

  /** @param share 0 to 1 */
  percent(share: number): string {
    return this.#percent.format(share)
  }

  list(items: readonly string[]): string {
    return this.#list.format(items)
  }

  /** Invalid times are returned unchanged: a file or a damaged row may contain anything. */
  date(iso: string): string {
    const time = new Date(timeOfDay(iso))
    return Number.isNaN(time.getTime()) ? iso : this.#date.format(time)
  }

  /** A calendar date, the same in every time zone; `2024-05` is a month, `2024` a year, `2024-Q1` is unchanged. */
  day(iso: string): string {
    const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? []
    if (year === '') return iso
    const noon = new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), 12)
    if (day) return this.#date.format(noon)
    // A year on a page belongs to the page's calendar; months and years of another calendar do not match it.
    const calendar = 'gregory'
    const precision = month ? ({ year: 'numeric', month: 'long' } as const) : ({ year: 'numeric' } as const)
    return new Intl.DateTimeFormat(this.locale.tag, { calendar, ...precision }).format(noon)
  }

  /** "today", "yesterday", "5 days ago"; a date if it is more than a month away. */
  when(iso: string, now: Date): string {
    const days = Math.round((startOfDay(new Date(timeOfDay(iso))) - startOfDay(now)) / DAY)
    return Math.abs(days) <= 30 ? this.#relative.format(days, 'day') : this.date(iso)
  }
}

function startOfDay(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime()
}

/** Letters of the opposite direction. */
const AGAINST = {
  ltr: /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u,
  rtl: /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}]/u,
}

function isolated(values: MessageValues, dir: Locale['dir']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && AGAINST[dir].test(value)
        ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE
        : value,
    ]),
  )
}
