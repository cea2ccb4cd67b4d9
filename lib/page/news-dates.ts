import { datesIn, type DateStyle } from '../lexicons/dates.ts'
import type { Words } from '../lexicons/words.ts'
import type { Page } from './page.ts'
import { type Card, CARD_LINES } from './news-card.ts'

/** A short line with a date. */
export function isDateLine(page: Page, words: Words, style: DateStyle, at: number): boolean {
  const line = page.line(at)
  return line !== undefined && line.text.length < 60 && dateOf(page, words, style, at) !== undefined
}

/** The date of the headline's own line, else the nearest in its card, else of the line beside. */
export function dateIn(
  page: Page,
  words: Words,
  style: DateStyle,
  index: number,
  [first, last]: Card,
  datesFirst: boolean,
): string | undefined {
  const own = dateOf(page, words, style, index)
  if (own) return own
  for (let distance = 1; distance < CARD_LINES; distance += 1)
    for (const at of [index - distance, index + distance])
      if (at >= first && at <= last && isDateLine(page, words, style, at))
        return dateOf(page, words, style, at)
  const beside = datesFirst ? index - 1 : index + 1
  return first === last && isDateLine(page, words, style, beside)
    ? dateOf(page, words, style, beside)
    : undefined
}

/** The date that a line gives: by a time element first, else by its words, the day before the mere month. */
export function dateOf(page: Page, words: Words, style: DateStyle, at: number): string | undefined {
  const line = page.lines[at]!
  const when = line.parts?.find((part) => part.when)?.when
  const iso = when && /^\d{4}-\d\d-\d\d/.exec(when)?.[0]
  if (iso) return iso
  if (line.text.length > 400) return undefined
  // "14Oct2026": day, month and year in an element each, set apart by their looks alone.
  const text = line.text.length <= 20 ? line.text.replace(GLUED, ' ') : line.text
  const dates = datesIn(text, words, style)
  return (
    dates.find(({ iso: found }) => found.length === 10) ?? dates.find(({ iso: found }) => found.length === 7)
  )?.iso
}

const GLUED =
  /(?<=\d)(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{3})|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{3})(?=\d)/gu

/**
 * In a list without cards the dates stand all before or all after their headlines. Inside the list each headline has a date on
 * either side; its two ends tell, and the list's own heading has one below it at most.
 */
export function datesStandFirst(
  page: Page,
  words: Words,
  style: DateStyle,
  heads: readonly number[],
): boolean {
  const dated = (step: number) => heads.filter((at) => isDateLine(page, words, style, at + step)).length
  return dated(-1) >= dated(1)
}

/** The day that the page gives to machines. */
export function publishedOf(page: Page): string | undefined {
  const meta = page.meta('article:published_time', 'datepublished', 'dc.date.issued', 'date')
  const told = /^\d{4}-\d\d-\d\d/.exec(meta)?.[0]
  if (told) return told
  for (const text of page.seen.jsonLd) {
    if (!/"@type"\s*:\s*(?:\[\s*)?"\w{0,12}(?:Article|Posting)"/.test(text.slice(0, 20_000))) continue
    const found = /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/.exec(text.slice(0, 100_000))?.[1]
    if (found) return found
  }
  return undefined
}
