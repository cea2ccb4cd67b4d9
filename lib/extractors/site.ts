import { emailDomains } from '../page/own-domain.ts'
import { agreesWithLabel } from '../text/name-label.ts'
import { hostOf, registrableDomain } from '../text/domain.ts'
import { platformOf } from '../lexicons/platform.ts'
import { readableHost } from '../text/punycode.ts'
import type { Extractor } from './extractor.ts'

const id = 'site'

/** The company's domain: the page's own; on a platform the one of its e-mail addresses or of the link it gives as its site. */
const site: Extractor = {
  id,
  *extract(page, { lang, words }) {
    const domain = registrableDomain(page.seen.url)
    const host = hostOf(page.seen.url)
    const platform = platformOf(words, host, domain)
    if (domain && !platform)
      yield {
        about: 'company',
        field: 'company.domain',
        value: readableHost(domain),
        quote: host,
        certainty: 'structured',
        extractor: id,
        confidence: 0.95,
      }
    for (const other of emailDomains(page).slice(0, 3)) {
      if (other === domain) continue
      const isSister = agreesWithLabel(other.split('.')[0]!, domain.split('.')[0]!) >= 0.5
      if (!platform)
        yield {
          about: 'company',
          field: 'company.website',
          value: readableHost(other),
          quote: other,
          certainty: 'inferred',
          extractor: id,
          confidence: isSister ? 0.6 : 0.35,
        }
    }
    for (const link of page.seen.links) {
      if (!link.rel.includes('canonical') && !link.rel.includes('alternate')) continue
      const other = registrableDomain(link.href)
      if (other && other !== domain && !platform && link.rel.includes('alternate'))
        yield {
          about: 'company',
          field: 'company.website',
          value: readableHost(other),
          quote: link.href.slice(0, 200),
          certainty: 'structured',
          extractor: id,
          confidence: 0.65,
        }
    }
    yield {
      about: 'company',
      field: 'company.language',
      value: lang,
      quote: page.seen.lang,
      certainty: 'inferred',
      extractor: id,
      confidence: 0.9,
    }
  },
}

export default site
