import type { Finding } from '../model/index.ts'
import type { Extractor } from './extractor.ts'

const id = 'app-links'

/** The stores by the names that App Links (applinks.org) and Apple's app banner give to their meta elements. */
const STORES = [
  { store: 'ios', name: ['al:ios:app_name', 'al:iphone:app_name'], app: /^\d{6,12}$/, id: ['al:ios:app_store_id', 'al:iphone:app_store_id'] }, // prettier-ignore
  { store: 'android', name: ['al:android:app_name'], app: /^[a-z]\w*(?:\.\w+){1,8}$/i, id: ['al:android:package'] }, // prettier-ignore
] as const

/**
 * The company's own apps, where the head names them for phones: each name once. An app without a name is no product to file;
 * one that is only linked to goes by the name that the site gives itself as an app, and is offered.
 */
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
    const own = page.meta('apple-mobile-web-app-title', 'application-name').replace(/\s+/g, ' ').trim()
    if (own.length < 2 || own.length > 80 || seen.has(own.toLowerCase())) return
    const [linked] = page.seen.links.flatMap(({ href }) => appOf(href) ?? [])
    if (!linked) return
    yield {
      about: 'company',
      field: 'company.product',
      value: own,
      parts: { type: 'app', ...linked },
      certainty: 'inferred',
      quote: own,
      extractor: id,
      confidence: 0.6,
    }
  },
}

/** The app of an alternate link as search engines ask for it: `android-app://package/…`, `ios-app://number/…`. */
function appOf(href: string): { store: string; app: string } | undefined {
  const [, system, app = ''] = /^(android|ios)-app:\/\/([\w.]{3,150})(?:\/|$)/.exec(href) ?? []
  const store = STORES.find((one) => one.store === system)
  return store?.app.test(app) ? { store: store.store, app } : undefined
}

/** The app's number in Apple's banner: `app-id=123456789, app-argument=…`. */
function bannerOf(content: string): string {
  return /(?:^|[,\s])app-id=(\d{6,12})\b/.exec(content.slice(0, 300))?.[1] ?? ''
}

export default appLinks
