import type { DateStyle } from '../lexicons/dates.ts'
import type { Words } from '../lexicons/words.ts'
import type { Page } from './page.ts'
import { isDateLine } from './news-dates.ts'
import type { Card } from './news-card.ts'

export const TEASER_LINES = 4

/** Lines of the card that tell, below the headline. */
export function teaserOf(
  page: Page,
  words: Words,
  style: DateStyle,
  index: number,
  [first, last]: Card,
): number[] {
  const found: number[] = []
  for (let at = index + 1; at <= last && found.length < TEASER_LINES; at += 1) {
    const { text } = page.lines[at]!
    if (
      at >= first &&
      text.length >= 24 &&
      !isDateLine(page, words, style, at) &&
      !words.isInterfaceOnly(text)
    )
      found.push(at)
  }
  return found
}
