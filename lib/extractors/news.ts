import type { DateStyle } from '../lexicons/dates.ts'
import type { NewsKind } from '../model/index.ts'
import { newsItems } from '../page/news-items.ts'
import type { NewsItem } from '../page/news-item.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { platformOf } from '../lexicons/platform.ts'
import { hostOf, registrableDomain } from '../text/domain.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Extractor } from './extractor.ts'
import type { Knowledge } from './knowledge.ts'
import { newsKind } from './news/kind.ts'
import { isOthers } from './news/others.ts'

const id = 'news'
const SIGNALS = 25
const LONGEST = 240

/** Signals: what the company's news tells a seller, each with its kind, its day where the page gives one, and its link. */
const news: Extractor = {
  id,
  *extract(page, knowledge) {
    if (platformOf(knowledge.words, hostOf(page.seen.url), registrableDomain(page.seen.url))) return
    let given = 0
    for (const item of newsItems(page, knowledge.words, dateStyle(page, knowledge.lang))) {
      if (isOthers(page, knowledge.words, item)) continue
      const told = toldIn(page, knowledge, item)
      if (!told) continue
      yield {
        about: 'company',
        field: 'company.signal',
        value: item.headline.slice(0, LONGEST),
        quote: told.quote,
        line: told.line,
        parts: { kind: told.kind, link: item.link, ...(item.date ? { date: item.date } : {}) },
        certainty: 'stated',
        extractor: id,
        confidence: (item.date ? 0.82 : 0.62) - (told.line === item.line ? 0 : 0.1),
      }
      given += 1
      if (given === SIGNALS) return
    }
  },
}

/** English prints dates in two orders; the page's own region tells which. */
export function dateStyle(page: Page, lang: string): DateStyle {
  const region = /[-_]([A-Za-z]{2})\b/.exec(page.seen.lang)?.[1]?.toUpperCase() ?? ''
  const host = hostOf(page.seen.url)
  return { lang, region: region || (/\.uk$/.test(host) ? 'GB' : /\.(?:us|gov|mil)$/.test(host) ? 'US' : '') }
}

/** The headline, else the first sentence below it, that tells a kind. */
function toldIn(
  page: Page,
  { words, lang }: Knowledge,
  item: NewsItem,
): { kind: NewsKind; quote: string; line: number } | undefined {
  const kind = newsKind(item.headline, words, lang)
  if (kind)
    return { kind, quote: quoteOf(page.lines[item.line]!.text, item.start, item.end), line: item.line }
  for (const line of item.teaser.slice(0, 2)) {
    const { text } = page.lines[line]!
    for (const sentence of sentencesOf(text.slice(0, 600)).slice(0, 2)) {
      const told = newsKind(sentence.text, words, lang)
      if (told) return { kind: told, quote: quoteOf(sentence.text), line }
    }
  }
  return undefined
}

export default news
