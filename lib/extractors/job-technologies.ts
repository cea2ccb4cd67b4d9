import type { Finding } from '../model/index.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Extractor } from './extractor.ts'
import { isAdvert } from './job-technologies/advert.ts'
import { directionOf } from './job-technologies/direction.ts'
import { relationFinding } from './products/relation.ts'

const id = 'job-technologies'

/** Products that a company's own job advert asks for: it hires for them, which is less than "uses" and often more telling. */
const jobTechnologies: Extractor = {
  id,
  *extract(page, { technologies, words }): Generator<Finding> {
    if (!isAdvert(page, words)) return
    const own = registrableDomain(page.seen.url)
    const seen = new Set<string>()
    for (const [at, line] of page.lines.entries()) {
      const zone = page.zone(line)
      if (page.isHidden(line) || zone === 'nav' || zone === 'footer' || zone === 'dialog') continue
      const named = technologies.named.in(line.text)
      if (named.length === 0) continue
      // "Or similar": the advert names the kind of product, not the employer's own.
      const similar = words.has('jobs', 'similar', line.text)
      for (const name of named) {
        if (seen.has(name.product.id) || name.product.domains.includes(own)) continue
        seen.add(name.product.id)
        const direction = directionOf(line.text, name, words)
        yield relationFinding(id, technologies, 'hires-for', name, line.text, at, similar ? 0.6 : 0.8, {
          ...(direction ? { direction } : {}),
        })
      }
    }
  },
}

export default jobTechnologies
