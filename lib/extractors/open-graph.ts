import type { Extractor } from './extractor.ts'

const openGraph: Extractor = {
  id: 'open-graph',
  *extract(page) {
    const site = page.meta('og:site_name')
    if (site)
      yield {
        about: 'company',
        field: 'company.name',
        value: site,
        certainty: 'structured',
        quote: site,
        extractor: 'open-graph',
        confidence: 0.8,
      }
  },
}

export default openGraph
