import type { FieldId } from './field.ts'

/** How certain the source is. Ordinal: no fake decimals. `confirmed` is a person's word. */
export type Certainty = 'confirmed' | 'structured' | 'stated' | 'inferred'

/** A person on the page, by a key that is unique within one reading. */
export type PersonKey = `person:${string}`

/** What an extractor yields. A finding without the words it came from does not type-check. */
export interface Finding {
  readonly about: 'company' | PersonKey
  readonly field: FieldId
  /** The value as a person would read it; canonical where the field's type has a canonical form (E.164, year). */
  readonly value: string
  /** Pieces of a compound value: an address's street and locality, a title's seniority, a technology's category. */
  readonly parts?: Readonly<Record<string, string>>
  readonly certainty: Exclude<Certainty, 'confirmed'>
  /** The words on the page, at most 200 characters, found again on it by a search. Empty only for what is not text (a script's host). */
  readonly quote: string
  /** Index of the line the quote stands in, when it is visible text. */
  readonly line?: number
  readonly extractor: ExtractorId
  /** How sure the reading is, 0 to 1, fitted per field; decides filled in, offered or left out. */
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
  /** Whose page it is; people and names on a page that is not the company's own are not filed by themselves. */
  readonly pageKind: PageKind
  readonly findings: readonly Finding[]
  /** Other pages of the site that its links lead to and that probably say more, by what they are likely to be. */
  readonly sitePages?: readonly SitePage[]
  /** Addresses of files of the site that may tell more and that no link leads to. */
  readonly siteFiles?: readonly string[]
  /** Milliseconds spent: on the page's thread, and in the worker. */
  readonly cost: { readonly observeMs: number; readonly readMs: number }
}

export const sitePageKinds = ['team', 'imprint', 'contact', 'about', 'investors', 'careers', 'press'] as const
export type SitePageKind = (typeof sitePageKinds)[number]

/** A page of the same origin. Nothing of it is known but its link. */
export interface SitePage {
  readonly kind: SitePageKind
  /** Without fragment. */
  readonly url: string
  /** What the link says. */
  readonly text: string
}

/** `own`: the company's site. `platform`: a host for others' profiles. `article`: press or blog. `placeholder`: unfilled template. */
export type PageKind = 'own' | 'platform' | 'article' | 'placeholder'

export const THRESHOLD_FILLED = 0.75
export const THRESHOLD_OFFERED = 0.5
