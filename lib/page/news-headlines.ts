import { datesIn, type DateStyle } from '../lexicons/dates.ts'
import type { Words } from '../lexicons/words.ts'
import type { Page } from './page.ts'
import { linksIn } from './news-card.ts'
import { dateOf } from './news-dates.ts'
import { isNewsPath, pathOf } from './news-path.ts'

/** Lines that may be headlines: links and headings of a sentence's length, outside of menus. */
export function headlinesOf(page: Page, words: Words, style: DateStyle, isNewsPage: boolean): number[] {
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
    if (
      isNewsPage ||
      isInNews(page, words, index) ||
      isDatedPlace(page, words, style, index) ||
      leadsToNews(page, words, index)
    )
      found.push(index)
  }
  return onePerLink(page, found)
}

/** A link around a whole card makes each of its lines a link: its heading is the headline, else its first line. */
function onePerLink(page: Page, heads: readonly number[]): number[] {
  const kept: number[] = []
  for (const head of heads) {
    const before = kept.at(-1)
    const link = linkOfLine(page, head)
    if (before === undefined || link === '' || linkOfLine(page, before) !== link) kept.push(head)
    else if (page.headingLevel(page.lines[before]!) === 0 && page.headingLevel(page.lines[head]!) > 0)
      kept[kept.length - 1] = head
  }
  return kept
}

function linkOfLine(page: Page, index: number): string {
  return linksIn(page, index)[0]?.href ?? ''
}

/** The heading of a list: "Press releases", "Aktuelles". */
export function isSectionName(words: Words, text: string): boolean {
  const section = text.length < 60 ? words.section(text) : undefined
  return section !== undefined && section.end - section.start >= text.length * 0.6
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

/** Names of elements that hold news. */
const NEWS_CLASS =
  /(?:^|[\s_-])(?:news\w*|press\w*|aktuell\w*|aktualno\w*|novost\w*|haber\w*|noticia\w*|actu\w*|nieuws\w*|notizi\w*|post|posts|article|articles|blog\w*|entry|event\w*|topics)(?:$|[\s_-])/i

/** The link goes to a page below the news: `/news/new-depot`, `/2026/aktualnosci/…`, not to the list of them. */
function leadsToNews(page: Page, words: Words, index: number): boolean {
  return linksIn(page, index).some(({ href }) => {
    const path = pathOf(href).replace(/\/+$/, '')
    return isNewsPath(words, path.slice(0, Math.max(0, path.lastIndexOf('/'))))
  })
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

/** The headline's extent without a date, a mark or a section's name before it. */
export function headlineIn(page: Page, words: Words, style: DateStyle, index: number) {
  const { text } = page.lines[index]!
  const anchor = page.anchorsOf(index).find((one) => one.text.length > 12)?.text ?? ''
  let start = anchor.length < 110 && anchor !== '' && text.includes(anchor) ? text.indexOf(anchor) : 0
  let end = start > 0 || anchor.length < text.length * 0.8 ? (anchor && anchor.length < 110 ? start + anchor.length : text.length) : text.length // prettier-ignore
  if (end - start < text.length * 0.5) [start, end] = [0, text.length]
  for (const date of datesIn(text.slice(start, end), words, style)) {
    // "2027 graduates may apply": a year alone is a word of the headline.
    if (date.iso.length === 4) break
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
