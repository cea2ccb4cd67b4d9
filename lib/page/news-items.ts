import { datesIn, type DateStyle } from '../lexicons/dates.ts'
import type { Words } from '../lexicons/words.ts'
import { foldKey } from '../text/fold.ts'
import type { Page } from './page.ts'

/** One piece of news as a list, a teaser or an article shows it. */
export interface NewsItem {
  /** Line of the headline, and its extent there without the date that may stand before it. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly headline: string
  /** Lines of the teaser or of the article's beginning. */
  readonly teaser: readonly number[]
  /** `2024-05-12`, `2024-05` or `2024`; undefined where the page gives none. */
  readonly date?: string
  /** Absolute address of the item; the page's own where it has none. */
  readonly link: string
}

const ITEMS = 40
const CARD_LINES = 12
const TEASER_LINES = 4
const NEWS_PATH =
  /(?:^|[/._-])(?:news|newsroom|press|presse|pressemitteilung\w*|press-?releases?|aktuell\w*|neuigkeiten|meldung\w*|aktualno\w*|wiadomosci|nowosci|prasa|novost\w*|novosti|press-?center|haber\w*|duyuru\w*|basin|noticias?|actualidad|prensa|imprensa|novidades|notizie|comunicati\w*|stampa|actualites?|communiques?|nieuws|pers|persbericht\w*|topics|information|xinwen|akhbar|media|mediacenter|events?|veranstaltungen|blog|новости|пресс-центр|اخبار|الاخبار|新闻|お知らせ)(?:$|[/._?-])/iu
const NEWS_CLASS =
  /(?:^|[\s_-])(?:news\w*|press\w*|aktuell\w*|aktualno\w*|novost\w*|haber\w*|noticia\w*|actu\w*|nieuws\w*|notizi\w*|post|posts|article|articles|blog\w*|entry|event\w*|topics)(?:$|[\s_-])/i

/**
 * News on the page: items of lists and teasers (a headline that is a link or a heading, in a card or line with its date),
 * and the article that the page is.
 */
export function newsItems(page: Page, words: Words, style: DateStyle): NewsItem[] {
  const isNewsPage = NEWS_PATH.test(decoded(page.url.pathname))
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

/** Lines that may be headlines: links and headings of a sentence's length, outside of menus. */
function headlinesOf(page: Page, words: Words, style: DateStyle, isNewsPage: boolean): number[] {
  const found: number[] = []
  for (const [index, line] of page.lines.entries()) {
    const zone = page.zone(line)
    const { length } = line.text
    if (zone === 'nav' || zone === 'footer' || zone === 'dialog' || length > 260 || page.isHidden(line))
      continue
    if (length < (/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/u.test(line.text) ? 7 : 14)) continue
    const linked = linksIn(page, index).some(({ length: linked }) => linked >= Math.min(length * 0.35, 60))
    const heading = page.headingLevel(line) > 0
    if (!linked && !heading) continue
    if (isSectionName(words, line.text)) continue
    if (words.isInterfaceOnly(line.text) || words.isInterfaceOnly(page.anchorsOf(index)[0]?.text ?? ''))
      continue
    if (isNewsPage || isInNews(page, words, index) || isDatedPlace(page, words, style, index))
      found.push(index)
  }
  return found
}

/** The heading of a list: "Press releases", "Aktuelles". */
function isSectionName(words: Words, text: string): boolean {
  const section = text.length < 60 ? words.section(text) : undefined
  return section !== undefined && section.end - section.start >= text.length * 0.6
}

/** Links of a line with the length of their text in it; one that wraps whole blocks is a part of each of their lines. */
function linksIn(page: Page, index: number): { href: string; length: number }[] {
  const parts = page.lines[index]!.parts?.filter((part) => part.href) ?? []
  return [
    ...page.anchorsOf(index).map(({ href, text }) => ({ href, length: text.length })),
    ...parts.map(({ href, start, end }) => ({ href: href!, length: end - start })),
  ]
}

/** Under a heading that says news, or in an element that is called so. */
function isInNews(page: Page, words: Words, index: number): boolean {
  for (const heading of page.headingsAbove(index).slice(0, 3)) {
    const { text } = page.lines[heading]!
    const section = text.length < 60 ? words.section(text) : undefined
    if (section?.section.kind === 'news' && section.end - section.start >= text.length * 0.4) return true
  }
  return page
    .ancestors(page.lines[index]!.block)
    .slice(0, 5)
    .some((block) => NEWS_CLASS.test(page.block(block).cls))
}

/** A date stands in the line or right beside it: what is not dated and not under such a heading is any link. */
function isDatedPlace(page: Page, words: Words, style: DateStyle, index: number): boolean {
  const parent = page.block(page.lines[index]!.block).parent
  return [index, index - 1, index + 1].some(
    (at) =>
      page.line(at) !== undefined &&
      (at === index || page.isInside(page.lines[at]!.block, parent)) &&
      dateOf(page, words, style, at) !== undefined,
  )
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

type Card = readonly [first: number, last: number]

/** Lines of the highest element that holds this headline and no other. */
function cardOf(page: Page, index: number, previous: number, next: number): Card {
  let card: Card = [index, index]
  for (const block of page.ancestors(page.lines[index]!.block)) {
    const span = page.span(block)!
    const { tag } = page.block(block)
    if (span[0] <= previous || span[1] >= next || span[1] - span[0] >= CARD_LINES) break
    if (tag === 'body' || tag === 'main') break
    card = span
  }
  return card
}

/** In a list without cards the dates stand all before or all after their headlines; the first of both tells. */
function datesStandFirst(page: Page, words: Words, style: DateStyle, heads: readonly number[]): boolean {
  const first = heads[0]
  if (first === undefined) return true
  return isDateLine(page, words, style, first - 1) || !isDateLine(page, words, style, first + 1)
}

function isDateLine(page: Page, words: Words, style: DateStyle, at: number): boolean {
  const line = page.line(at)
  return line !== undefined && line.text.length < 60 && dateOf(page, words, style, at) !== undefined
}

function dateIn(
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
function dateOf(page: Page, words: Words, style: DateStyle, at: number): string | undefined {
  const line = page.lines[at]!
  const when = line.parts?.find((part) => part.when)?.when
  const iso = when && /^\d{4}-\d\d-\d\d/.exec(when)?.[0]
  if (iso) return iso
  if (line.text.length > 400) return undefined
  const dates = datesIn(line.text, words, style)
  return (
    dates.find(({ iso: found }) => found.length === 10) ?? dates.find(({ iso: found }) => found.length === 7)
  )?.iso
}

/** The headline's extent without a date, a mark or a section's name before it. */
function headlineIn(page: Page, words: Words, style: DateStyle, index: number) {
  const { text } = page.lines[index]!
  const anchor = page.anchorsOf(index).find((one) => one.text.length > 12)?.text ?? ''
  let start = anchor.length < 110 && anchor !== '' && text.includes(anchor) ? text.indexOf(anchor) : 0
  let end = start > 0 || anchor.length < text.length * 0.8 ? (anchor && anchor.length < 110 ? start + anchor.length : text.length) : text.length // prettier-ignore
  if (end - start < text.length * 0.5) [start, end] = [0, text.length]
  for (const date of datesIn(text.slice(start, end), words, style)) {
    if (date.start <= 2) start += date.end
    else if (start + date.end >= end - 2) end = start + date.start
    break
  }
  const trimmed = text
    .slice(start, end)
    .replace(/^[\s|:·•,.()[\]–—-]+/u, '')
    .replace(/(?<![\s|:·•,([\]–—-])[\s|:·•,([\]–—-]+$/u, '')
  if (trimmed.length < 6) return undefined
  start = text.indexOf(trimmed, start)
  return { start, end: start + trimmed.length, headline: trimmed }
}

function teaserOf(page: Page, words: Words, style: DateStyle, index: number, [first, last]: Card): number[] {
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

function linkOf(page: Page, index: number, [first, last]: Card): string | undefined {
  const lines = [index]
  for (let at = index + 1; at <= last; at += 1) lines.push(at)
  for (let at = first; at < index; at += 1) lines.push(at)
  for (const at of lines) {
    const link = linksIn(page, at).find(({ href }) => /^https?:/.test(href))
    if (link) return link.href
  }
  return undefined
}

/** The page as one article: its first heading, dated by what it says for machines, else by a line near the heading. */
function articleOf(page: Page, words: Words, style: DateStyle, isNewsPage: boolean): NewsItem | undefined {
  const published = publishedOf(page)
  if (!published && !isNewsPage) return undefined
  const index = page.lines.findIndex(
    (line) =>
      page.headingLevel(line) === 1 &&
      !page.isHidden(line) &&
      line.text.length >= 7 &&
      page.zone(line) !== 'nav',
  )
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

function publishedOf(page: Page): string | undefined {
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

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
