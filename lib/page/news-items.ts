import type { DateStyle } from '../lexicons/dates.ts'
import type { Words } from '../lexicons/words.ts'
import { foldKey } from '../text/fold.ts'
import type { Page } from './page.ts'
import type { NewsItem } from './news-item.ts'
import { articleOf } from './news-article.ts'
import { headlinesOf, headlineIn } from './news-headlines.ts'
import { datesStandFirst, dateIn } from './news-dates.ts'
import { cardOf, linkOf } from './news-card.ts'
import { isNewsPath, pathOf } from './news-path.ts'
import { teaserOf } from './news-teaser.ts'

const ITEMS = 40

/**
 * News on the page: items of lists and teasers (a headline that is a link or a heading, in a card or line with its date),
 * and the article that the page is.
 */
export function newsItems(page: Page, words: Words, style: DateStyle): NewsItem[] {
  const isNewsPage = isNewsPath(words, pathOf(page.url.href))
  const article = articleOf(page, words, style, isNewsPage)
  const heads = headlinesOf(page, words, style, isNewsPage || article !== undefined)
  const items = [...(article ? [article] : []), ...itemsOf(page, words, style, heads)]
  const seen = new Set<string>()
  return items
    .filter(({ headline }) => {
      const key = foldKey(headline)
      return key !== '' && !seen.has(key) && seen.add(key)
    })
    .slice(0, ITEMS)
}

function itemsOf(page: Page, words: Words, style: DateStyle, heads: readonly number[]): NewsItem[] {
  const found: NewsItem[] = []
  const datesFirst = datesStandFirst(page, words, style, heads)
  for (const [at, index] of heads.entries()) {
    if (found.length >= ITEMS) break
    const card = cardOf(page, index, heads[at - 1] ?? -1, heads[at + 1] ?? page.lines.length)
    const dated = dateIn(page, words, style, index, card, datesFirst)
    // A heading without link and date is a section's, not an item's.
    if (!dated && linkOf(page, index, card) === undefined) continue
    const span = headlineIn(page, words, style, index)
    if (!span) continue
    found.push({
      line: index,
      ...span,
      teaser: teaserOf(page, words, style, index, card),
      ...(dated ? { date: dated } : {}),
      link: linkOf(page, index, card) ?? page.seen.url,
    })
  }
  return found
}
