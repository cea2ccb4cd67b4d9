import { detect } from '../technologies/detect.ts'
import { technologyIndex } from '../technologies/shelf.ts'
import type { Extractor } from './extractor.ts'

/** What runs on the page: products that scripts, frames, cookies, the head and the markup give away. */
const technologies: Extractor = {
  id: 'technologies',
  *extract(page) {
    for (const found of detect(page.seen, technologyIndex())) {
      const { id, name, vendor, category } = found.technology
      yield {
        about: 'company',
        field: 'company.technology',
        value: name,
        parts: {
          id,
          vendor,
          category,
          relation: 'uses',
          kinds: found.kinds.join(' '),
          ...(found.account ? { account: found.account } : {}),
        },
        certainty: found.certainty,
        quote: found.proof,
        extractor: 'technologies',
        confidence: found.confidence,
      }
    }
  },
}

export default technologies
