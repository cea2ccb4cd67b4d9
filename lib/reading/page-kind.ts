import type { Knowledge } from '../extractors/knowledge.ts'
import type { PageKind } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { registrableDomain } from '../text/domain.ts'
import { foldKey } from '../text/fold.ts'
import { isSitePage } from './site-pages.ts'
import { vendorStory } from './vendor-story.ts'

/** Hosts of other companies' profiles, press wires, registers and repositories. */
const PLATFORMS = new Set(
  (
    'linkedin.com facebook.com twitter.com x.com instagram.com youtube.com tiktok.com pinterest.com reddit.com quora.com medium.com substack.com ' +
    'github.com gitlab.com bitbucket.org npmjs.com sourceforge.net stackoverflow.com wikipedia.org wikidata.org wikimedia.org crunchbase.com ' +
    'pitchbook.com bloomberg.com reuters.com forbes.com techcrunch.com businessinsider.com prnewswire.com prnewswire.co.uk globenewswire.com ' +
    'businesswire.com accesswire.com einpresswire.com newswire.com crn.com zdnet.com cnn.com bbc.co.uk nytimes.com wsj.com theguardian.com xing.com ' +
    'glassdoor.com indeed.com kununu.com stepstone.de monster.com pracuj.pl hh.ru superjob.ru vk.com ok.ru t.me telegram.org whatsapp.com ' +
    'g2.com capterra.com trustpilot.com yelp.com tripadvisor.com google.com bing.com yandex.ru baidu.com weibo.com zhihu.com amazon.com ebay.com ' +
    'aliexpress.com alibaba.com allegro.pl angel.co wellfound.com producthunt.com apollo.io zoominfo.com rocketreach.co owler.com dnb.com kompass.com ' +
    'europages.com northdata.com northdata.de handelsregister.de opencorporates.com rejestr.io aleo.com krs-online.com.pl rusprofile.ru list-org.com ' +
    'slideshare.net issuu.com scribd.com vimeo.com flickr.com archive.org w3.org goodreads.com imdb.com eventbrite.com meetup.com'
  ).split(' '),
)

const ARTICLE_PATH =
  /\/(?:blogs?|news|press|press-releases?|newsroom|articles?|stories|story|posts?|magazine|aktuelles|meldungen|presse|pressemitteilungen|nachrichten|aktualnosci|wiadomosci|komunikaty|prasa|artykul\w*|novosti|statyi|stati|press-tsentr|news-?room|actualites?|communiques?|noticias?|novedades|prensa|sala-de-prensa|imprensa|notizie|comunicati|sala-stampa|nieuws|persberichten|haberler|haber|duyurular|basin-odasi|akhbar|khabar|xinwen|anli|cases?|case-stud(?:y|ies)|success-stor(?:y|ies)|customer-stor(?:y|ies)|referenzen|realisations|blog-?posts?)\/(?:[^/]{6,}|\d{1,5}\/[^/]+)|\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\//i
/** Folders of press releases: of those the company itself is the writer. */
const RELEASE_PATH =
  /\/(?:news|press|press-releases?|newsroom|news-?room|aktuelles|meldungen|presse|pressemitteilungen|aktualnosci|komunikaty|prasa|novosti|press-tsentr|actualites?|communiques?|noticias?|prensa|sala-de-prensa|imprensa|notizie|comunicati|sala-stampa|nieuws|persberichten|haberler|haber|duyurular|basin-odasi|akhbar|khabar|xinwen|pr|ir)\//i
const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:News|Blog|Tech|Report|Analysis)?(?:Article|Posting)"/
const HEADLINE = /"headline"\s*:\s*"((?:[^"\\]|\\.){4,300})"/g

/** The address is one of a press release. */
export function isRelease(path: string): boolean {
  return RELEASE_PATH.test(path)
}

/**
 * Whose page it is. A platform's or an article's people are mostly others' people; an unfilled template's are nobody.
 * Articles are told by what blogs publish for machines or by the address, never by `og:type` alone: site builders print it everywhere.
 */
export function pageKindOf(page: Page, knowledge: Knowledge): PageKind {
  if (PLATFORMS.has(registrableDomain(page.seen.url))) return 'platform'
  if (isPlaceholder(page, knowledge)) return 'placeholder'
  return vendorStory(page, knowledge).length > 0 || isArticle(page) ? 'article' : 'own'
}

function isArticle(page: Page): boolean {
  const path = page.url.pathname
  const dated = page.meta('article:published_time') !== ''
  const typed = page.seen.jsonLd.some((text) => isThisArticle(page, text.slice(0, 20_000)))
  const onBlog = /^blog\./.test(page.url.hostname) && path.length > 6
  const addressed = ARTICLE_PATH.test(path) || onBlog
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

const TEMPLATE = [
  /^full name$/i, /^(?:client|person|member|team member|customer|designer|employee) name$/i, /^your (?:site|company|business|name)(?: name)?$/i, /^designation$/i, /^profession$/i,
  /^(?:job|position) title$/i, /^name surname$/i, /^vorname nachname$/i, /^company name$/i, /^nombre apellido$/i, /^имя фамилия$/i, /^имя сотрудника$/i, /^should be your/i,
] // prettier-ignore

/** Two or more of the labels that templates print where a person or the company should stand. */
function isPlaceholder(page: Page, knowledge: Knowledge): boolean {
  let labels = 0
  let names = 0
  let latin = 0
  for (const line of page.lines) {
    if (line.text.length > 200 && /lorem ipsum/i.test(line.text.slice(0, 400))) latin += 1
    if (line.text.length > 60 || page.isHidden(line)) continue
    if (TEMPLATE.some((pattern) => pattern.test(line.text.trim()))) labels += 1
    else if (/lorem ipsum|dolor sit amet/i.test(line.text)) latin += 1
    else if (line.text.length < 40 && knowledge.words.isPlaceholder(line.text)) names += 1
  }
  return labels >= 2 || (labels + names >= 1 && latin >= 2)
}
