import type { Finding } from '../model/index.ts'
import type { Extractor } from './extractor.ts'

const id = 'app-links'

/** The stores by the names that App Links (applinks.org) and Apple's app banner give to their meta elements. */
const STORES = [
  { store: 'ios', name: ['al:ios:app_name', 'al:iphone:app_name'], app: /^\d{6,12}$/, id: ['al:ios:app_store_id', 'al:iphone:app_store_id'] }, // prettier-ignore
  { store: 'android', name: ['al:android:app_name'], app: /^[a-z]\w*(?:\.\w+){1,8}$/i, id: ['al:android:package'] }, // prettier-ignore
] as const

/** The company's own apps, where the head names them for phones: each name once. An app without a name is no product to file. */
const appLinks: Extractor = {
  id,
  *extract(page): Generator<Finding> {
    const seen = new Set<string>()
    for (const { store, name, app, id: ids } of STORES) {
      const said = page
        .meta(...name)
        .replace(/\s+/g, ' ')
        .trim()
      const key = said.toLowerCase()
      const code = page.meta(...ids) || (store === 'ios' ? bannerOf(page.meta('apple-itunes-app')) : '')
      if (said.length < 2 || said.length > 80 || !app.test(code) || seen.has(key)) continue
      seen.add(key)
      yield {
        about: 'company',
        field: 'company.product',
        value: said,
        parts: { type: 'app', store, app: code },
        certainty: 'structured',
        quote: said,
        extractor: id,
        confidence: 0.8,
      }
    }
  },
}

/** The app's number in Apple's banner: `app-id=123456789, app-argument=…`. */
function bannerOf(content: string): string {
  return /(?:^|[,\s])app-id=(\d{6,12})\b/.exec(content.slice(0, 300))?.[1] ?? ''
}

export default appLinks
