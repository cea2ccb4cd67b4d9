/** Categories in order of interest to a seller: those with a budget first, free by-products last. */
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

/** Rank of a category; unknown ones rank last. */
export function placeOfCategory(category: string): number {
  const at = (technologyCategories as readonly string[]).indexOf(category)
  return at < 0 ? technologyCategories.length : at
}

/** Relation of the company to the product. Only `uses` means that the product runs there. */
export type TechnologyRelation =
  'uses' | 'hires-for' | 'mentions' | 'integrates-with' | 'sells' | 'customer-of'

/** Whether a technology's parts mean that the company runs it; the default if no relation is given. */
export function isUsed(parts: Readonly<Record<string, string>> | undefined): boolean {
  return (parts?.['relation'] ?? 'uses') === 'uses'
}

/** Marks a name that is also an ordinary word: on its own it proves nothing. */
export const EVERYDAY = '?'

/** One product as data. Every signal is documented by its vendor. */
export interface Technology {
  readonly id: string
  readonly name: string
  readonly vendor: string
  readonly category: TechnologyCategory
  /** Registrable domains of the vendor: a page on one of them is not a customer's. */
  readonly domains: readonly string[]
  readonly signals: readonly TechnologySignal[]
  /** Ids of competing products that a buyer would consider. */
  readonly rivals: readonly string[]
  /** Names used in text, if not just `name`; ordinary words end in `EVERYDAY`. */
  readonly spoken?: readonly string[]
}

/**
 * A trace of a product in a page. In the data it is written as `kind:words`:
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
      /** Parameter whose value is the account; '' if it is part of the path. */
      readonly parameter: string
      readonly below: boolean
    }
  | { readonly kind: 'file' | 'npm'; readonly name: string }
  | { readonly kind: 'path'; readonly folders: readonly string[] }
  | { readonly kind: 'meta' | 'header'; readonly name: string; readonly start: string }
  | {
      readonly kind: 'cookie' | 'class' | 'mark'
      readonly name: string
      /** The name is a prefix. */
      readonly open: boolean
    }

export type SignalKind = TechnologySignal['kind']

/** A row of third-party.json: host suffix, service name, category as in the source. */
export type ThirdPartyRow = readonly [host: string, name: string, kind: string]
