import type { Finding } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { registrableDomain } from '../text/domain.ts'
import type { Extractor } from './extractor.ts'
import { partsOf } from './products/parts.ts'
import { relationFinding } from './products/relation.ts'

const id = 'integrations'

const PATH =
  /\/(?:integrations?|apps?-marketplace|marketplace|connectors?|integrationen|integracje|integracii|integracao|integracoes|integraciones|integrazioni|integraties|entegrasyon\w*|schnittstellen)(?:[/.-]|$)/i
const HEADING =
  /\b(?:integrations?|integrates with|works with your|connect your (?:tools|apps)|integrationen|schnittstellen|integracje|integracoes|integraciones|integrazioni|koppelingen|integraties|entegrasyonlar)\b|интеграци|یکپارچه ?سازی|ادغام با|تکامل مع|التکامل|集成|整合|連携(?:サービス|ツール|先)|연동/u

/** Products that the company's own product works with: an integration is no use. Named under such a heading or by a logo there. */
const integrations: Extractor = {
  id,
  *extract(page, { technologies }): Generator<Finding> {
    const own = registrableDomain(page.seen.url)
    const whole = PATH.test(page.url.pathname.slice(0, 300))
    const seen = new Set<string>()
    for (const [at, line] of page.lines.entries()) {
      if (page.isHidden(line) || page.zone(line) === 'nav' || page.zone(line) === 'footer') continue
      if (!whole && !page.headingsAbove(at).some((head) => isHeading(page.lines[head]!.text))) continue
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

function isHeading(text: string): boolean {
  return text.length <= 90 && HEADING.test(fold(text).normalize('NFD').replace(/\p{M}/gu, ''))
}

export default integrations
