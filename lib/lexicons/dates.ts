import { fromLunarHijri, fromSolarHijri, isoOf, type Day } from '../text/calendar.ts'
import { fold } from '../text/fold.ts'
import type { Words } from './words.ts'

export interface DateFound {
  /** `2024-05-12`, `2024-05` where the day is not told, `2024` where only the year is sure. */
  readonly iso: string
  readonly start: number
  readonly end: number
}

/** How the page writes dates: its language, and its region for English, which writes 5/6/2024 in two ways. */
export interface DateStyle {
  readonly lang: string
  /** ISO 3166 code, or '' where the page does not say. */
  readonly region: string
}

const ERAS: Readonly<Record<string, number>> = {
  昭和: 1925, 平成: 1988, 令和: 2018, s: 1925, h: 1988, r: 2018, 民國: 1911, 民国: 1911,
} // prettier-ignore
const HAN = '〇一二三四五六七八九'
/** Months of other calendars and of Iran's Gregorian dates, which the lexicons' own lists do not hold. */
const GREGORIAN_FA = folded(
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' '),
)
const LUNAR = folded([
  'محرم', 'صفر', 'ربيع الأول', 'ربيع الثاني', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة',
]) // prettier-ignore

function folded(names: readonly string[]): readonly string[] {
  return names.map(fold)
}

const EAST =
  /(?<!\d)(?:(\d{4})|(昭和|平成|令和|民[國国])\s?(元|\d{1,3}))\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일号號])?)?/gu
const HAN_DATE =
  /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})[日号])?/gu
const JAPANESE_SHORT = /(?<![a-z\d])([rhs])\s?(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)/gu
const YEAR_FIRST = /(?<![\d.,/-])(\d{4})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?(\d{1,2}))?(?!\d|[./-]\d)/gu
const DAY_FIRST = /(?<![\d.,/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d|[./-]\d)/gu

/**
 * Dates of a text in order, none inside another: numbers in the order the language writes them, month names by the page's
 * lexicon, Japanese and Republic-of-China eras, Chinese numerals, solar and lunar hijri. A date that could be two days is
 * given as its year only.
 */
export function datesIn(text: string, words: Words, style: DateStyle): DateFound[] {
  const line = fold(text)
  if (!/[\d〇零一二三四五六七八九]/.test(line)) return []
  const found = [...eastern(line), ...numeric(line, style), ...named(line, words, style)].sort(
    (a, b) => b.end - b.start - (a.end - a.start),
  )
  const kept: DateFound[] = []
  for (const date of found)
    if (!kept.some((other) => other.start < date.end && date.start < other.end)) kept.push(date)
  return kept.sort((a, b) => a.start - b.start)
}

function* eastern(line: string): Generator<DateFound> {
  for (const match of line.matchAll(EAST)) {
    const [whole, year, era = '', ofEra, month, day] = match
    const base = ERAS[era] ?? 0
    yield* dated(match.index, whole, {
      year: year ? Number(year) : base + (ofEra === '元' ? 1 : Number(ofEra)),
      ...monthAndDay(month, day),
    })
  }
  for (const match of line.matchAll(HAN_DATE)) {
    const year = Number([...match[1]!].map((digit) => HAN.indexOf(digit === '零' ? '〇' : digit)).join(''))
    const day = match[3] ? { day: hanNumber(match[3]) } : {}
    yield* dated(match.index, match[0], { year, month: hanNumber(match[2]!), ...day })
  }
  for (const match of line.matchAll(JAPANESE_SHORT))
    yield* dated(match.index, match[0], {
      year: ERAS[match[1]!]! + Number(match[2]),
      ...monthAndDay(match[3], match[4]),
    })
}

function* numeric(line: string, style: DateStyle): Generator<DateFound> {
  for (const match of line.matchAll(YEAR_FIRST)) {
    const [whole, year, , month, day] = match
    const number = Number(year)
    if (isSolarYear(number)) {
      if (style.lang === 'fa' && Number(month) <= 12)
        yield* dated(match.index, whole, fromSolarHijri(number, Number(month), day ? Number(day) : undefined))
    } else if (day || month!.length === 2)
      yield* dated(match.index, whole, { year: number, ...monthAndDay(month, day) })
  }
  for (const match of line.matchAll(DAY_FIRST)) {
    const [whole, first, sign, second, printed] = match
    // Two digits of a year are a date where dots part them; "3-4-10" and "1/2/24" may be anything.
    if (printed!.length === 2 && sign !== '.') continue
    const year = printed!.length === 2 ? 2000 + Number(printed) : Number(printed)
    if (style.lang === 'fa' && isSolarYear(year))
      yield* dated(match.index, whole, fromSolarHijri(year, Number(second), Number(first)))
    else yield* dated(match.index, whole, { year, ...inOrder(Number(first), Number(second), sign!, style) })
  }
}

/** Day and month of two numbers. English writes both orders with a slash: where nothing tells, only the year is sure. */
function inOrder(first: number, second: number, sign: string, { lang, region }: DateStyle): Partial<Day> {
  if (second > 12) return { month: first, day: second }
  const dayFirst = { month: second, day: first }
  if (first > 12 || first === second || lang !== 'en' || sign === '.') return dayFirst
  if (region === 'US') return { month: first, day: second }
  return region ? dayFirst : {}
}

const DAY_BEFORE = /(?<!\d)(\d{1,2})\s?(?:st|nd|rd|th|er|º|ª|\.)?[\s-]{1,3}(?:(?:de|di|of|d')\s)?$/u
const YEAR_AFTER = /^\.?[\s,'/-]{0,3}(?:(?:de|del|of|r\.|г\.)\s)?(\d{4})(?!\d)/u
const DAY_YEAR_AFTER = /^\.?\s?(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/u
const YEAR_BEFORE = /(?<!\d)(\d{4})[\s,]{1,3}(?:\d{1,2}[\s.]{1,2})?$/u
/** Arabic gives a month by two names: كانون الثاني/يناير. */
const OTHER_NAME = /^\s?[/(-]\s?\p{Script=Arabic}+(?:\s\p{Script=Arabic}+)?\)?/u

function* named(line: string, words: Words, { lang }: DateStyle): Generator<DateFound> {
  const months = [
    ...words.months(line).map((match) => ({ ...match, solar: match.lang === 'fa' })),
    ...(lang === 'fa' ? listed(line, GREGORIAN_FA) : []),
  ]
  for (const { start, end, month, solar } of months) {
    const before = line.slice(Math.max(0, start - 14), start)
    const after = line.slice(end, end + 40)
    const other = OTHER_NAME.exec(after)?.[0].length ?? 0
    const day = DAY_BEFORE.exec(before)
    const year = YEAR_AFTER.exec(after) ?? (other ? YEAR_AFTER.exec(after.slice(other)) : null)
    const both = day ? null : DAY_YEAR_AFTER.exec(after)
    const first = year || both ? null : YEAR_BEFORE.exec(before)
    const printed = both?.[2] ?? year?.[1] ?? first?.[1]
    if (!printed) continue
    const number = Number(printed)
    const ofMonth = both?.[1] ?? day?.[1]
    const from = day ? start - day[0].length : first ? start - first[0].length : start
    const to = both ? end + both[0].length : year ? line.indexOf(printed, end) + 4 : end
    if (solar !== isSolarYear(number)) continue
    const told = ofMonth ? { day: Number(ofMonth) } : {}
    yield* dated(
      from,
      line.slice(from, to),
      solar ? fromSolarHijri(number, month, told.day) : { year: number, month, ...told },
    )
  }
  if (lang === 'ar' || lang === 'fa')
    for (const { start, end, month } of listed(line, LUNAR)) {
      const year = YEAR_AFTER.exec(line.slice(end, end + 12))
      const number = Number(year?.[1])
      if (!year || number < 1400 || number > 1500 || lang === 'fa') continue
      yield* dated(start, line.slice(start, end + year[0].length), fromLunarHijri(number, month))
    }
}

function listed(line: string, names: readonly string[]) {
  return names.flatMap((name, index) =>
    [...line.matchAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'))].map((match) => ({
      start: match.index,
      end: match.index + name.length,
      month: index + 1,
      solar: false,
    })),
  )
}

const isSolarYear = (year: number) => year >= 1300 && year <= 1450

function* dated(start: number, printed: string, day: Day): Generator<DateFound> {
  const iso = isoOf(day)
  if (iso) yield { iso, start, end: start + printed.trimEnd().length }
}

function monthAndDay(month: string | undefined, day: string | undefined): Partial<Day> {
  return { ...(month ? { month: Number(month) } : {}), ...(day ? { day: Number(day) } : {}) }
}

/** 一 to 三十一. */
function hanNumber(printed: string): number {
  const [tens = '', ones = ''] = printed.includes('十') ? printed.split('十') : ['', printed]
  const whole = printed.includes('十') ? (tens === '' ? 10 : HAN.indexOf(tens) * 10) : 0
  return whole + (ones === '' ? 0 : HAN.indexOf(ones))
}
