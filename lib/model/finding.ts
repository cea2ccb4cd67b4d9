import type { FieldId } from './field.ts'

/** How certain the source is; ordinal, so no fake precision. `confirmed`: entered by a person. */
export type Certainty = 'confirmed' | 'structured' | 'stated' | 'inferred'

/** A person on the page, by a key that is unique within one reading. */
export type PersonKey = `person:${string}`

/** What an extractor yields. A finding without its quote does not type-check. */
export interface Finding {
  readonly about: 'company' | PersonKey
  readonly field: FieldId
  /** The value as shown; canonical if the field's type has a canonical form (E.164, year). */
  readonly value: string
  /** Components of a compound value: an address's street and locality, a title's seniority, a technology's category. */
  readonly parts?: Readonly<Record<string, string>>
  readonly certainty: Exclude<Certainty, 'confirmed'>
  /** The words on the page, at most 200 characters, verbatim. Empty only for what is not text (a script's host). */
  readonly quote: string
  /** Index of the line that contains the quote, if it is visible text. */
  readonly line?: number
  readonly extractor: ExtractorId
  /** Confidence, 0 to 1, fitted per field; decides whether the value is filled in, suggested or left out. */
  readonly confidence: number
}

export type ExtractorId = string

/** What was read on one page. */
export interface Reading {
  readonly url: string
  readonly title: string
  /** ISO 639-1 language of the visible text. */
  readonly lang: string
  /** Registrable domain of the page's host; '' where there is none. */
  readonly domain: string
  /** Whose page it is; people and names on a page that is not the company's own are not filed automatically. */
  readonly pageKind: PageKind
  readonly findings: readonly Finding[]
  /** Linked pages of the same site that probably say more, by what they are likely to be. */
  readonly sitePages?: readonly SitePage[]
  /** URLs of well-known files of the site that no link leads to. */
  readonly siteFiles?: readonly string[]
  /** Milliseconds spent on the page's thread, and in the worker. */
  readonly cost: { readonly observeMs: number; readonly readMs: number }
}

export const sitePageKinds = ['team', 'imprint', 'contact', 'about', 'investors', 'careers', 'press'] as const
export type SitePageKind = (typeof sitePageKinds)[number]

/** A linked page of the same origin, not yet fetched. */
export interface SitePage {
  readonly kind: SitePageKind
  /** Without fragment. */
  readonly url: string
  /** The link text. */
  readonly text: string
}

/**
 * `own`: the company's site. `platform`: a host of other companies' profiles. `article`: press or blog. `placeholder`:
 * unfilled template.
 */
export type PageKind = 'own' | 'platform' | 'article' | 'placeholder'

export const THRESHOLD_FILLED = 0.75
export const THRESHOLD_OFFERED = 0.5
