import type { Knowledge } from '../extractors/knowledge.ts'
import type { Words } from '../lexicons/words.ts'
import type { PageKind } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { registrableDomain } from '../text/domain.ts'
import { foldKey } from '../text/fold.ts'
import { isSitePage } from './site-pages.ts'
import { vendorStory } from './vendor-story.ts'

/** `/news/new-plant`, `/aktuelles/12/…`, `/2026/03/…`: below the folder of articles, not the list of them. */
function isArticlePath(words: Words, path: string): boolean {
  const isDated = /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\//.test(path)
  return isDated || words.folder('articles', '/', '/(?:[^/]{6,}|\\d{1,5}/[^/]+)').test(path)
}

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:News|Blog|Tech|Report|Analysis)?(?:Article|Posting)"/
const HEADLINE = /"headline"\s*:\s*"((?:[^"\\]|\\.){4,300})"/g

/** The address is one of a press release: of those the company itself is the writer. */
export function isRelease(words: Words, path: string): boolean {
  return words.folder('releases', '/', '/').test(path)
}

/**
 * Whose page it is. A platform's or an article's people are mostly others' people; an unfilled template's are nobody.
 * Articles are told by what blogs publish for machines or by the address, never by `og:type` alone: site builders print it everywhere.
 */
export function pageKindOf(page: Page, knowledge: Knowledge): PageKind {
  if (knowledge.words.isPlatform(registrableDomain(page.seen.url))) return 'platform'
  if (isPlaceholder(page, knowledge)) return 'placeholder'
  return vendorStory(page, knowledge).length > 0 || isArticle(page, knowledge.words) ? 'article' : 'own'
}

function isArticle(page: Page, words: Words): boolean {
  const path = page.url.pathname
  const dated = page.meta('article:published_time') !== ''
  const typed = page.seen.jsonLd.some((text) => isThisArticle(page, text.slice(0, 20_000)))
  const onBlog = /^blog\./.test(page.url.hostname) && path.length > 6
  const addressed = isArticlePath(words, path) || onBlog
  if (!addressed && isSitePage(page.url)) return false
  return addressed || (typed && dated) || (dated && page.meta('og:type') === 'article') || typed
}

/** Templates print an article of their own on each page: the one meant has this page's heading or its address. */
function isThisArticle(page: Page, jsonLd: string): boolean {
  if (!ARTICLE_TYPE.test(jsonLd)) return false
  const path = page.url.pathname
  if (path.length > 1 && jsonLd.replaceAll('\\/', '/').includes(path)) return true
  const heading = page.lines.find((line) => page.headingLevel(line) === 1)?.text ?? ''
  const titles = [page.seen.title, heading].map(foldKey).filter((title) => title !== '')
  return [...jsonLd.matchAll(HEADLINE)].some(([, headline]) => {
    const said = foldKey(headline!.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))) // prettier-ignore
    return said !== '' && titles.some((title) => title.includes(said) || said.includes(title))
  })
}

/** Two or more of the labels that templates print where a person or the company should stand. */
function isPlaceholder(page: Page, { words }: Knowledge): boolean {
  let labels = 0
  let names = 0
  let latin = 0
  for (const line of page.lines) {
    if (line.text.length > 200 && /lorem ipsum/i.test(line.text.slice(0, 400))) latin += 1
    if (line.text.length > 60 || page.isHidden(line)) continue
    if (words.isTemplate(line.text)) labels += 1
    else if (/lorem ipsum|dolor sit amet/i.test(line.text)) latin += 1
    else if (line.text.length < 40 && words.isPlaceholder(line.text)) names += 1
  }
  return labels >= 2 || (labels + names >= 1 && latin >= 2)
}
