import type { Finding } from '../model/index.ts'
import { addressOf } from '../technologies/address.ts'
import { customerStory } from '../technologies/customer-story.ts'
import { isOwnCorner } from '../technologies/corner.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Extractor } from './extractor.ts'
import { partsOf } from './products/parts.ts'
import { relationFinding } from './products/relation.ts'
import { toldOfOwn } from './products/told.ts'

const id = 'customer-of'

/**
 * Products whose customer the company says it is, or whose vendor tells its story on a page that bears the company's name.
 * It may be past or a department's: less than use.
 */
const customerOf: Extractor = {
  id,
  *extract(page, { words, technologies }): Generator<Finding> {
    const seen = new Set<string>()
    const own = registrableDomain(page.seen.url)
    for (const { href, text, line } of page.seen.anchors) {
      const address = href.startsWith('http') ? addressOf(href) : undefined
      const story = address && customerStory(address, technologies)
      if (!story || !isOwnCorner(story.customer, own)) continue
      if (seen.has(story.product.id) || story.product.domains.includes(own)) continue
      seen.add(story.product.id)
      yield {
        about: 'company',
        field: 'company.technology',
        value: story.product.name,
        parts: { ...partsOf(story.product, technologies), relation: 'customer-of', kinds: 'story' },
        certainty: 'stated',
        quote: text || href.slice(0, 200),
        ...(line >= 0 ? { line } : {}),
        extractor: id,
        confidence: 0.85,
      }
    }
    for (const name of toldOfOwn(page, words, () => technologies.named, 'client')) {
      if (seen.has(name.product.id)) continue
      const { text } = page.lines[name.line]!
      yield relationFinding(id, technologies, 'customer-of', name, text, name.line, 0.78)
    }
  },
}

export default customerOf
