import type { Finding } from '../model/index.ts'
import { percentDecoded } from '../text/percent-decoded.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Extractor } from './extractor.ts'
import { partsOf } from './products/parts.ts'
import { relationFinding } from './products/relation.ts'

const id = 'integrations'
/** Characters of a heading, at most. */
const HEADING = 90

/** Products that the company's own product works with: an integration is no use. Named under such a heading or by a logo there. */
const integrations: Extractor = {
  id,
  *extract(page, { technologies, words }): Generator<Finding> {
    const own = registrableDomain(page.seen.url)
    const whole = words.folder('integrations', '/', '(?:[/.-]|$)').test(percentDecoded(page.url.pathname))
    const asked = new Map<number, boolean>()
    const isHeading = (at: number) => {
      const { text } = page.lines[at]!
      const known = asked.get(at)
      const is = known ?? (text.length <= HEADING && words.has('site', 'integrations', text))
      if (known === undefined) asked.set(at, is)
      return is
    }
    const seen = new Set<string>()
    for (const [at, line] of page.lines.entries()) {
      if (page.isHidden(line) || page.zone(line) === 'nav' || page.zone(line) === 'footer') continue
      if (!whole && !page.headingsAbove(at).some(isHeading)) continue
      for (const name of technologies.named.in(line.text)) {
        if (seen.has(name.product.id) || name.product.domains.includes(own)) continue
        seen.add(name.product.id)
        yield relationFinding(id, technologies, 'integrates-with', name, line.text, at, 0.8)
      }
    }
    if (!whole) return
    for (const { alt, block } of page.seen.images) {
      const zone = page.seen.blocks[block]?.zone
      const [name] = zone === 'nav' || zone === 'footer' ? [] : technologies.named.in(alt.slice(0, 80))
      if (!name || seen.has(name.product.id) || name.product.domains.includes(own)) continue
      seen.add(name.product.id)
      yield {
        about: 'company',
        field: 'company.technology',
        value: name.product.name,
        parts: { ...partsOf(name.product, technologies), relation: 'integrates-with', kinds: id },
        certainty: 'inferred',
        quote: alt.slice(0, 80),
        extractor: id,
        confidence: 0.76,
      }
    }
  },
}

export default integrations
