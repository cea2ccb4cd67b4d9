import type { Words } from '../../lexicons/words.ts'
import { agreesWithDomain } from '../../page/own-domain.ts'
import type { NewsItem } from '../../page/news-item.ts'
import type { Page } from '../../page/page.ts'
import { registrableDomain } from '../../text/domain.ts'

/**
 * News of others, as digests of the trade print it: under a heading that says so, or told on another site; either way
 * without the company's own name in the headline.
 */
export function isOthers(page: Page, words: Words, item: NewsItem): boolean {
  const domain = registrableDomain(item.link)
  const isElsewhere = domain !== '' && domain !== registrableDomain(page.seen.url)
  if (!isElsewhere && !isDigest(page, words, item)) return false
  return !namesOwn(page, item.headline)
}

/** "Industry news" over the item, or as the page's own title. */
function isDigest(page: Page, words: Words, item: NewsItem): boolean {
  const above = page.headingsAbove(item.line).map((at) => page.lines[at]!.text)
  return [...above.slice(0, 3), page.seen.title.split(/\s[|–—-]\s/u)[0]!].some((text) =>
    words.news('otherNews', text).some(({ start, end }) => end - start >= text.trim().length * 0.5),
  )
}

/** One to three words of the headline that agree with the domain; where words are not parted, a run of signs. */
function namesOwn(page: Page, headline: string): boolean {
  const words = headline.match(/[\p{L}\p{N}][\p{L}\p{N}&.'’-]*/gu) ?? []
  return words.some((_, at) =>
    [1, 2, 3].some((length) => agreesWithDomain(page, words.slice(at, at + length).join(' ')) >= 0.75),
  )
}
