/** In the order in which a seller reads them: what has a budget first, what comes free with a page last. */
export const technologyCategories = [
  'crm',
  'marketing-automation',
  'chat',
  'support',
  'analytics',
  'session-replay',
  'customer-data',
  'advertising',
  'visitor-identification',
  'commerce',
  'payment',
  'cms',
  'add-on',
  'hosting',
  'cdn',
  'consent',
  'scheduling',
  'forms',
  'video',
  'hr',
  'experimentation',
  'identity',
  'security',
  'status',
  'documentation',
  'reviews',
  'data-warehouse',
  'erp',
  'monitoring',
  'translation',
  'search',
  'social',
  'maps',
  'tag-manager',
  'library',
  'fonts',
  'other',
] as const

export type TechnologyCategory = (typeof technologyCategories)[number]

/** Where a category stands among them; one that this version does not know stands last. */
export function placeOfCategory(category: string): number {
  const at = (technologyCategories as readonly string[]).indexOf(category)
  return at < 0 ? technologyCategories.length : at
}

/** What stands between the company and the product. Only `uses` says that the product runs there. */
export type TechnologyRelation =
  'uses' | 'hires-for' | 'mentions' | 'integrates-with' | 'sells' | 'customer-of'

/** Whether a technology's parts say that the company runs it; without a word of it, it does. */
export function isUsed(parts: Readonly<Record<string, string>> | undefined): boolean {
  return (parts?.['relation'] ?? 'uses') === 'uses'
}

/** Marks a name that is also a word of a language: alone it proves nothing. */
export const EVERYDAY = '?'

/** One product as data. Every signal is a fact of its vendor. */
export interface Technology {
  readonly id: string
  readonly name: string
  readonly vendor: string
  readonly category: TechnologyCategory
  /** Registrable domains of the vendor: a page on one of them is not its customer. */
  readonly domains: readonly string[]
  readonly signals: readonly TechnologySignal[]
  /** Ids of the products that a buyer would weigh it against. */
  readonly rivals: readonly string[]
  /** How text names it, where that is not the name alone; an everyday word ends in `EVERYDAY`. */
  readonly spoken?: readonly string[]
}

/**
 * The clues that a product leaves. In the data they are written as `kind:words`:
 *
 *     host:widget.intercom.io           host of something loaded, as a whole or as a suffix at a dot
 *     host:www.facebook.com/tr          the same with the beginning of its path
 *     account:js.hs-scripts.com/        followed by the customer's own id
 *     account:www.googletagmanager.com/gtm.js?id=GTM-   the id is the value of a parameter, with its first letters
 *     tenant:myshopify.com              a host below it belongs to one customer
 *     link:jobs.lever.co/               a link to, or a load from, the customer's own corner there
 *     link:.zendesk.com                 the same where the corner is a host
 *     link:host.example/career?company=   the same where the corner is a parameter's value
 *     file:jquery                       name of a file without version, `min`, hash and ending
 *     npm:swiper                        name of a package on a public library host
 *     path:wp-content/plugins/woocommerce   whole folders anywhere in a path
 *     meta:generator=WordPress          name of a meta element and how its content begins
 *     header:server=cloudflare          name of a response's header and how its value begins, or the name alone
 *     cookie:_hjSession*                name of a cookie, `*` for any further letters
 *     class:elementor-*                 word of a class attribute
 *     mark:id=hs-script-loader          what the observation noted of the machinery: id=, attr=, tag=, rel=, call=, set=, comment=, code=
 */
export type TechnologySignal =
  | { readonly kind: 'host'; readonly host: string; readonly path: string }
  | {
      readonly kind: 'account'
      readonly host: string
      readonly path: string
      readonly parameter: string
      readonly start: string
    }
  | { readonly kind: 'tenant'; readonly host: string }
  | {
      readonly kind: 'link'
      readonly host: string
      readonly path: string
      /** Whose value is the corner; '' where the corner follows in the path. */
      readonly parameter: string
      readonly below: boolean
    }
  | { readonly kind: 'file' | 'npm'; readonly name: string }
  | { readonly kind: 'path'; readonly folders: readonly string[] }
  | { readonly kind: 'meta' | 'header'; readonly name: string; readonly start: string }
  | {
      readonly kind: 'cookie' | 'class' | 'mark'
      readonly name: string
      /** The name goes on: only its beginning is the vendor's. */
      readonly open: boolean
    }

export type SignalKind = TechnologySignal['kind']

/** A row of third-party.json: host suffix, service's name, its kind in the source's own words. */
export type ThirdPartyRow = readonly [host: string, name: string, kind: string]
