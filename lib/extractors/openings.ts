import type { Words } from '../lexicons/words.ts'
import { newsItems } from '../page/news-items.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { percentDecoded } from '../text/percent-decoded.ts'
import { hostOf, registrableDomain } from '../text/domain.ts'
import { foldKey } from '../text/fold.ts'
import { platformOf } from '../lexicons/platform.ts'
import { dateStyle } from './news.ts'
import type { Extractor } from './extractor.ts'

const id = 'openings'
const OPENINGS = 12
const LONGEST = 110
/** Printed behind a job's name for every gender: (m/w/d), (f/m/x), (h/f), (k/m). */
const GENDERS =
  /[([]\s?(?:[mwfhkdxi*]|div|gn|all)(?:\s?[/|,:]\s?(?:[mwfhkdxi*]|div|gn|all)){0,3}\s?[)\]]|\b[mwf]\/[mwf](?:\/[dx])?\b/iu

/** Open positions on a careers page, each as a hiring signal. */
const openings: Extractor = {
  id,
  *extract(page, { words, lang }) {
    if (platformOf(words, hostOf(page.seen.url), registrableDomain(page.seen.url))) return
    const isJobsPage = words
      .folder('jobs', '(?:^|[/._-])', '(?:$|[/._?-])')
      .test(percentDecoded(page.url.pathname))
    const found = positions(page, words, isJobsPage)
    if (found.length === 0) return
    const items = isJobsPage ? newsItems(page, words, dateStyle(page, lang)) : []
    for (const index of found.slice(0, OPENINGS)) {
      const { text } = page.lines[index]!
      const date = items.find(({ line }) => line === index)?.date
      yield {
        about: 'company',
        field: 'company.signal',
        value: text,
        quote: quoteOf(text),
        line: index,
        parts: {
          kind: 'hiring',
          link: linkOf(page, index),
          openings: String(found.length),
          ...(date ? { date } : {}),
        },
        certainty: 'stated',
        extractor: id,
        confidence: isJobsPage ? 0.8 : 0.66,
      }
    }
  },
}

/** Lines that are a job's name: with the mark of all genders, or a title that is a link or a heading under a heading of jobs. */
function positions(page: Page, words: Words, isJobsPage: boolean): number[] {
  const seen = new Set<string>()
  const found: number[] = []
  for (const [index, line] of page.lines.entries()) {
    const { text } = line
    const zone = page.zone(line)
    if (
      text.length < 3 ||
      text.length > LONGEST ||
      zone === 'nav' ||
      zone === 'footer' ||
      page.isHidden(line)
    )
      continue
    const marked = GENDERS.test(text)
    if (!marked && !isLinkOrHeading(page, index)) continue
    if (!isJobsPage && !isUnderJobs(page, words, index)) continue
    if (!marked && !isTitle(words, text)) continue
    if (/[.!?]$/.test(text) || words.isInterfaceOnly(text)) continue
    const key = foldKey(text)
    if (!seen.has(key)) found.push(index)
    seen.add(key)
  }
  return found
}

function isTitle(words: Words, text: string): boolean {
  const titles = words.titles(text)
  const covered = titles.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    titles.length > 0 && titles.length <= 2 && covered >= text.length * 0.3 && text.split(/\s+/).length <= 9
  )
}

function isLinkOrHeading(page: Page, index: number): boolean {
  const line = page.lines[index]!
  return (
    page.headingLevel(line) > 1 ||
    page.anchorsOf(index).length > 0 ||
    line.parts?.some((part) => part.href && part.end - part.start > line.text.length / 2) === true
  )
}

function isUnderJobs(page: Page, words: Words, index: number): boolean {
  return page.headingsAbove(index).some((heading) => {
    const { text } = page.lines[heading]!
    return text.length < 80 && words.section(text)?.section.kind === 'jobs'
  })
}

function linkOf(page: Page, index: number): string {
  const part = page.lines[index]!.parts?.find(({ href }) => href && /^https?:/.test(href))
  const anchor = page.anchorsOf(index).find(({ href }) => /^https?:/.test(href))
  return anchor?.href ?? part?.href ?? page.seen.url
}

export default openings
