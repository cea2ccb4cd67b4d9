import type { Finding } from '../model/index.ts'
import { detect } from '../technologies/detect.ts'
import { contacted } from '../technologies/third-party.ts'
import type { Extractor } from './extractor.ts'
import { partsOf } from './products/parts.ts'

/** A service was contacted, by a table that nobody checked for this product: offered, never filled in. */
const CONTACTED = 0.55

/** What runs on the page: products that scripts, frames, cookies, the head and the markup give away. */
const technologies: Extractor = {
  id: 'technologies',
  *extract(page, { technologies: book }): Generator<Finding> {
    const detections = detect(page.seen, book.index)
    for (const found of detections) {
      yield {
        about: 'company',
        field: 'company.technology',
        value: found.technology.name,
        parts: {
          ...partsOf(found.technology, book),
          relation: 'uses',
          kinds: found.kinds.join(' '),
          ...(found.accounts.length > 0 ? { account: found.accounts.join(' ') } : {}),
        },
        certainty: found.certainty,
        quote: found.proof,
        extractor: 'technologies',
        confidence: found.confidence,
      }
    }
    const explained = new Set(detections.flatMap(({ hosts }) => hosts))
    for (const { name, category, proof } of contacted(page.seen, book.thirdParties, explained)) {
      yield {
        about: 'company',
        field: 'company.technology',
        value: name,
        parts: { category, relation: 'uses', kinds: 'host', curated: 'no' },
        certainty: 'inferred',
        quote: proof,
        extractor: 'technologies',
        confidence: CONTACTED,
      }
    }
  },
}

export default technologies
