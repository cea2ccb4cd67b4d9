import { sitePageSlugs, sitePageWords } from '../lexicons/site-pages.ts'
import { sitePageKinds, type SitePage, type SitePageKind } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { foldKey } from '../text/fold.ts'

const KEPT = 14
const OF_ONE_KIND = 2
/** A file is no page. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|webp|svg|mp4|ics|vcf|xml|rss)$/i

const byWords = table(sitePageWords, foldKey)
const bySlug = table(sitePageSlugs, (slug) => slug)

/**
 * Pages of the same origin that this page links to and that probably say more of the company, by what the link or its address
 * is called. Pages in the language of this one, near the root, come first; of one page in several languages the first is named.
 */
export function sitePagesOf(page: Page): SitePage[] {
  const here = withoutFragment(page.seen.url)
  const tongue = firstSegment(page.url)
  const ownPath = withoutTongue(page.url)
  const found = new Map<string, SitePage & { readonly rank: number }>()
  for (const { href, text } of page.seen.anchors) {
    const url = ownPage(href, page.url)
    if (!url) continue
    const address = withoutFragment(url.href)
    if (address === here || found.has(address)) continue
    const named = byWords.get(foldKey(text))
    const kind = named ?? bySlug.get(slugsOf(url).at(-1) ?? '')
    if (!kind) continue
    const deep = url.pathname.split('/').filter(Boolean).length
    const foreign = firstSegment(url) === tongue ? 0 : 3
    // A switch of languages: this very page in other words.
    if (foreign > 0 && withoutTongue(url) === ownPath) continue
    found.set(address, { kind, url: address, text, rank: (named ? 0 : 2) + deep + foreign })
  }
  const told = new Set<string>()
  const ordered = [...found.values()]
    .sort((a, b) => a.rank - b.rank)
    .filter(({ url }) => {
      const path = withoutTongue(new URL(url))
      return !told.has(path) && told.add(path)
    })
  return sitePageKinds
    .flatMap((kind) => ordered.filter((one) => one.kind === kind).slice(0, OF_ONE_KIND))
    .map(({ kind, url, text }) => ({ kind, url, text: text.replace(/\s+/g, ' ').trim().slice(0, 80) }))
    .slice(0, KEPT)
}

/** The address is one of a page that says who the company is, by one of its folders: `/o-firmie/wladze-spolki/`. */
export function isSitePage(url: URL): boolean {
  return slugsOf(url).some((slug) => {
    const kind = bySlug.get(slug)
    return kind !== undefined && kind !== 'press' && kind !== 'investors'
  })
}

function ownPage(href: string, here: URL): URL | undefined {
  if (!URL.canParse(href)) return undefined
  const url = new URL(href)
  return url.origin === here.origin && !FILE.test(url.pathname) ? url : undefined
}

const withoutFragment = (address: string) => address.replace(/#.*/s, '')

/** Names of folders and file: `en`, `team` of `/en/team/`, `/en/team.html` and `/en/team/index.html`. */
function slugsOf(url: URL): string[] {
  return url.pathname
    .split('/')
    .filter((part) => part !== '' && !/^index\.\w+$/.test(part))
    .map((part) =>
      part
        .toLowerCase()
        .replace(/\.\w{2,5}$/, '')
        .replaceAll('_', '-'),
    )
}

/** The folder of a language: `en` of `/en/team`, '' of `/team`. */
function firstSegment(url: URL): string {
  const first = url.pathname.split('/')[1] ?? ''
  return /^[a-z]{2}(?:-[a-z]{2})?$/i.test(first) ? first.toLowerCase() : ''
}

/** Path and question of the address without the folder of a language. */
function withoutTongue(url: URL): string {
  const tongue = firstSegment(url)
  const path = tongue === '' ? url.pathname : url.pathname.slice(tongue.length + 1) || '/'
  return path + url.search
}

function table(
  words: Readonly<Record<SitePageKind, string>>,
  folded: (word: string) => string,
): ReadonlyMap<string, SitePageKind> {
  const kinds = new Map<string, SitePageKind>()
  for (const kind of sitePageKinds)
    for (const word of words[kind].split('|').map(folded)) if (!kinds.has(word)) kinds.set(word, kind)
  return kinds
}
