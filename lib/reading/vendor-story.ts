import type { Knowledge } from '../extractors/knowledge.ts'
import { partsOf } from '../extractors/products/parts.ts'
import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { addressOf } from '../technologies/address.ts'
import { customerStory } from '../technologies/customer-story.ts'
import { agreesWithLabel } from '../text/name-label.ts'
import { isNameShaped } from '../text/company-name.ts'
import { registrableDomain } from '../text/domain.ts'
import { foldKey } from '../text/fold.ts'
import { readableHost } from '../text/punycode.ts'

const known = new WeakMap<Page, readonly Finding[]>()
const WORDS_OF_NAME = 6

/**
 * What a vendor's page about one of its customers says: the customer's name and domain, and whose customer it is. The
 * customer is the one that address and title name and that the page links to; a list of customers, or a trade, is none.
 * Empty on all other pages.
 */
export function vendorStory(page: Page, { technologies }: Knowledge): readonly Finding[] {
  let found = known.get(page)
  if (!found) {
    found = storyOf(page, technologies)
    known.set(page, found)
  }
  return found
}

function storyOf(page: Page, technologies: Knowledge['technologies']): readonly Finding[] {
  const address = addressOf(page.seen.url)
  const story = address && customerStory(address, technologies)
  if (!story) return []
  const own = registrableDomain(page.seen.url)
  for (const title of titlesOf(page)) {
    const name = nameIn(title, story.customer)
    const domain = name && linkedDomain(page, name, own)
    if (!domain) continue
    const said = (field: Finding['field'], value: string, confidence: number): Finding => ({
      about: 'company',
      field,
      value,
      quote: title.slice(0, 200),
      certainty: 'stated',
      extractor: 'customer-of',
      confidence,
    })
    return [
      said('company.name', name, 0.85),
      said('company.domain', readableHost(domain), 0.8),
      {
        ...said('company.technology', story.product.name, 0.88),
        parts: { ...partsOf(story.product, technologies), relation: 'customer-of', kinds: 'story' },
      },
    ]
  }
  return []
}

function* titlesOf(page: Page): Generator<string> {
  for (const line of page.lines) if (page.headingLevel(line) === 1) yield line.text.slice(0, 300)
  yield page.meta('og:title').slice(0, 300)
  yield page.seen.title
}

/** The words of a title that spell the address's last part, or the whole words that it begins with. */
function nameIn(title: string, slug: string): string | undefined {
  const words = [...title.matchAll(/[\p{L}\p{N}][\p{L}\p{N}&.+'’-]*/gu)].slice(0, 40)
  const spelled = slug.replace(/[^a-z\d]/g, '')
  const starts = new Set([...slug.matchAll(/[-_]/g)].map(({ index }) => slug.slice(0, index).replace(/[^a-z\d]/g, ''))) // prettier-ignore
  let best = ''
  for (const [at, first] of words.entries()) {
    for (const last of words.slice(at, at + WORDS_OF_NAME)) {
      const name = title.slice(first.index, last.index + last[0].length).replace(/['’]s?$|[.,]$/u, '')
      const letters = foldKey(name).replace(/ /g, '')
      const isSpelled = letters === spelled || (letters.length >= 4 && starts.has(letters))
      if (isSpelled && name.length > best.length && isNameShaped(name)) best = name
    }
  }
  return best || undefined
}

function linkedDomain(page: Page, name: string, own: string): string | undefined {
  for (const { href } of page.seen.anchors) {
    const domain = href.startsWith('http') ? registrableDomain(href) : ''
    if (domain && domain !== own && agreesWithLabel(name, domain.slice(0, domain.indexOf('.'))) >= 0.75)
      return domain
  }
  return undefined
}
