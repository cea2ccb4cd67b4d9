import { takeFetched } from '../browser/fetched.ts'
import { fetchOnPage, viewInTab } from '../browser/page-script.ts'
import { PAGES_AT_MOST } from '../page/fetched.ts'
import type { FetchedPage } from '../model/index.ts'
import { refusalOf } from '../privacy/refusal.ts'
import { siteRules } from './site-rules.ts'

/**
 * Reads further pages of the tab's site: at most eight, of the same origin, none that may not be read. The content script
 * fetches them, one after the other, only on the rep's click. Well-known files of the site are requested with them, and
 * reported only if they exist. Files nothing.
 */
export async function readSitePages(
  tabId: number,
  pageUrl: string,
  urls: readonly string[],
  files: readonly string[],
  progress: (page: FetchedPage) => void = () => {},
): Promise<FetchedPage[]> {
  const rules = await siteRules()
  const here = await viewInTab(tabId)
  const pages: FetchedPage[] = []
  const unanswered = new Set<string>()
  const settle = (page: FetchedPage) => {
    pages.push(page)
    progress(page)
  }
  for (const url of [...new Set(urls)].slice(0, PAGES_AT_MOST)) {
    if (!URL.canParse(url) || new URL(url).origin !== new URL(pageUrl).origin)
      settle({ url, outcome: 'elsewhere' })
    else if (refusalOf(url, rules)) settle({ url, outcome: 'refused' })
    else if (!here) settle({ url, outcome: 'noAnswer' })
    else settle(await one(tabId, here.viewId, url, unanswered))
  }
  for (const url of new Set(files)) {
    if (!here || new URL(url).origin !== new URL(pageUrl).origin || refusalOf(url, rules)) continue
    const file = await one(tabId, here.viewId, url, unanswered)
    if (file.reading && file.reading.findings.length > 0) settle(file)
  }
  return pages
}

/** `unanswered`: addresses whose readings may still come after their time; this one's is added. */
async function one(
  tabId: number,
  viewId: string,
  url: string,
  unanswered: Set<string>,
): Promise<FetchedPage> {
  const [outcome = 'noAnswer'] = (await fetchOnPage(tabId, [url])) ?? []
  const readings = await takeFetched(tabId, viewId)
  const asked = new URL(url).href.replace(/#.*/s, '')
  if (outcome === 'noAnswer') unanswered.add(asked)
  if (outcome !== 'read') return { url, outcome }
  // A redirected page's reading has another address than was requested.
  const reading =
    readings.find((each) => each.url === asked) ?? readings.find((each) => !unanswered.has(each.url))
  return reading ? { url, outcome, reading } : { url, outcome: 'refused' }
}
