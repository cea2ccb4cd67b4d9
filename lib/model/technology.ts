export type TechnologyCategory =
  | 'crm'
  | 'marketing-automation'
  | 'chat'
  | 'support'
  | 'analytics'
  | 'session-replay'
  | 'customer-data'
  | 'advertising'
  | 'visitor-identification'
  | 'commerce'
  | 'payment'
  | 'cms'
  | 'hosting'
  | 'cdn'
  | 'consent'
  | 'scheduling'
  | 'forms'
  | 'video'
  | 'hr'
  | 'experimentation'
  | 'identity'
  | 'security'
  | 'status'
  | 'data-warehouse'
  | 'erp'
  | 'library'
  | 'fonts'
  | 'maps'
  | 'tag-manager'
  | 'other'

/** One product as data. Every signal is a fact of its vendor; `source` says where the fact is documented. */
export interface Technology {
  readonly id: string
  readonly name: string
  readonly vendor?: string
  /** Registrable domains of the vendor: a page on one of them is not its customer. */
  readonly domains: readonly string[]
  readonly signals: readonly TechnologySignal[]
  readonly source: string
}

export type TechnologySignal =
  /** Suffix of the host of something the page loads, frames or posts to. `tenant` hosts belong to one customer. */
  | { readonly kind: 'host'; readonly host: string; readonly tenant?: true }
  /** Literal in the path of a loaded address on any host; anchored to a path segment's start. */
  | { readonly kind: 'file'; readonly start: string }
  /** Literal folder in the path of the site's own addresses. */
  | { readonly kind: 'path'; readonly part: string }
  | { readonly kind: 'meta'; readonly name: string; readonly start: string }
  | { readonly kind: 'cookie'; readonly name: string }
  /** Account id in a loaded address or inline script: prefix and length of digits or letters. */
  | { readonly kind: 'account'; readonly start: string; readonly min: number }
