import { datesIn, type DateStyle } from '../lexicons/dates.ts'
import type { Words } from '../lexicons/words.ts'
import type { Page } from './page.ts'
import type { NewsItem } from './news-item.ts'
import { linksIn } from './news-card.ts'
import { publishedOf, isDateLine, dateOf } from './news-dates.ts'
import { isSectionName, headlineIn } from './news-headlines.ts'
import { TEASER_LINES } from './news-teaser.ts'

/** The page as one article: its first heading, dated by what it says for machines, else by a line near the heading. */
export function articleOf(
  page: Page,
  words: Words,
  style: DateStyle,
  isNewsPage: boolean,
): NewsItem | undefined {
  const published = publishedOf(page)
  if (!published && !isNewsPage) return undefined
  const index = headOf(page)
  if (index < 0 || isSectionName(words, page.lines[index]!.text)) return undefined
  const body: number[] = []
  for (
    let at = index + 1;
    at < Math.min(page.lines.length, index + 20) && body.length < TEASER_LINES;
    at += 1
  )
    if (page.lines[at]!.text.length >= 80 && page.zone(page.lines[at]!) === 'main') body.push(at)
  if (body.length === 0) return undefined
  const near = [index - 1, index + 1, index - 2, index + 2, index + 3].find((at) =>
    isDateLine(page, words, style, at),
  )
  // "Kiel, 12 May 2024 – Nordwind opens": the place and day that open a press release.
  const opening = datesIn(page.lines[body[0]!]!.text.slice(0, 80), words, style)[0]?.iso
  const date = published ?? (near === undefined ? undefined : dateOf(page, words, style, near)) ?? opening
  if (!date) return undefined
  const span = headlineIn(page, words, style, index)
  return span && { line: index, ...span, teaser: body, date, link: page.seen.url }
}

/** The first heading of the first level; where the page has none, its only one of the second that is no link. */
function headOf(page: Page): number {
  const [first, second] = [1, 2].map((level) =>
    [...page.lines.keys()].filter((at) => {
      const line = page.lines[at]!
      return (
        page.headingLevel(line) === level &&
        !page.isHidden(line) &&
        line.text.length >= 7 &&
        page.zone(line) !== 'nav'
      )
    }),
  ) as [number[], number[]]
  if (first.length > 0) return first[0]!
  return second.length === 1 && linksIn(page, second[0]!).length === 0 ? second[0]! : -1
}
