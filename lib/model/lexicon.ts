import type { FactWords } from './facts.ts'
import type { KindWords } from './kind.ts'
import type { NewsWords } from './news.ts'
import type { PeopleWords } from './people-words.ts'
import type { TitleCanon } from './title-canon.ts'
import type { TradeWords } from './trade.ts'
import type { WhoseWords } from './whose.ts'

/**
 * The words of one language, as data. A pattern is written in lower case with its diacritics (`patternSource` states the
 * syntax: `*` any further letters of the word, `?` makes optional, `(a|b)` chooses, a blank is blanks or hyphens).
 * It compiles to one anchored expression per class; no other metacharacters, so that no lexicon can be slow.
 */
export interface Lexicon {
  /** ISO 639-1; `zh` holds both scripts. */
  readonly lang: string
  readonly script: 'Latn' | 'Cyrl' | 'Arab' | 'Hans' | 'Jpan' | 'Kore'
  /** Frequent function words, by which the language of a text is told (at least 20 where words are spaced). */
  readonly stopwords: readonly string[]
  readonly titles: readonly TitlePattern[]
  /** Words before or after a title that make it not executive: deputy head of a branch, assistant to. */
  readonly notExecutive: readonly string[]
  /** Words by which a post is past: former, ex-, retired, until 2019. */
  readonly former: readonly string[]
  readonly honorifics: readonly string[]
  readonly postnominals: readonly string[]
  /** Endings of family names, without hyphen: ski, owicz, enko. */
  readonly nameEndings: readonly string[]
  /** Lower-case words inside names: van, de la, bin. */
  readonly nameParticles: readonly string[]
  /** Scripts without spaces: family names that open a name. */
  readonly familyNames?: readonly string[]
  /** Headings that gather people; the role, when it is theirs, passes to each person below. */
  readonly sections: readonly SectionPattern[]
  /** Words that label a value in imprints, tables and contact blocks. */
  readonly labels: Readonly<Partial<Record<LabelId, readonly string[]>>>
  readonly legalForms: readonly LegalForm[]
  readonly months: readonly string[]
  /** Names that templates print for nobody: Jan Kowalski, Max Mustermann. */
  readonly placeholders: readonly string[]
  /** Menu and button words that are never a name or a title. */
  readonly interface: readonly string[]
  /** What sentences tell of a company's beginning and size. */
  readonly facts: FactWords
  /** What headlines and sentences tell of news and owners. */
  readonly news: NewsWords
  /** What sentences tell of people. */
  readonly people: PeopleWords
  /** What ties a company to products that others make. */
  readonly trade: TradeWords
  /** What pages of any language print; with English alone, which is asked on every page. */
  readonly anywhere?: AnyLanguage
  /** What tells the kind of a company. */
  readonly kind: KindWords
  /** What tells whose facts and contacts a text prints. */
  readonly whose: WhoseWords
}

export type Seniority = 'board' | 'c' | 'vp' | 'director' | 'head' | 'manager' | 'senior' | 'staff' | 'junior'

export interface TitlePattern {
  readonly p: string
  readonly canon: TitleCanon
  readonly level: Seniority
  readonly dept?: string
  readonly exec: boolean
}

export interface SectionPattern {
  readonly p: string
  readonly kind:
    | 'board'
    | 'supervisory'
    | 'management'
    | 'team'
    | 'advisors'
    | 'contacts'
    | 'testimonials'
    | 'partners'
    | 'customers'
    | 'news'
    | 'jobs'
  /** The heading gives a role that people below without a title of their own inherit. */
  readonly role?: { readonly canon: TitleCanon; readonly exec: boolean }
}

export type LabelId =
  | 'name'
  | 'legalName'
  | 'brand'
  | 'address'
  | 'headOffice'
  | 'branch'
  | 'phone'
  | 'mobile'
  | 'fax'
  | 'email'
  | 'website'
  | 'founded'
  | 'employees'
  | 'revenue'
  | 'profit'
  | 'capital'
  | 'vat'
  | 'registration'
  | 'court'
  | 'industry'
  | 'products'
  | 'parent'
  | 'subsidiaries'
  | 'customer'
  | 'ceo'
  | 'managers'
  | 'board'
  | 'supervisory'
  | 'owner'
  | 'representative'
  | 'contactPerson'
  | 'country'
  | 'postalCode'
  | 'city'
  | 'hours'
  | 'copyright'

export interface LegalForm {
  readonly p: string
  /** The form as usually written: GmbH, sp. z o.o. */
  readonly canon: string
  readonly kind:
    'limited' | 'stock' | 'partnership' | 'sole' | 'cooperative' | 'nonprofit' | 'public' | 'branch'
  readonly place: 'before' | 'after' | 'both'
}

export interface AnyLanguage {
  /** Forms of address that stand before names. */
  readonly honorifics: readonly string[]
  /** Those that are letters of initials or words of their own unless a dot follows. */
  readonly dotted: readonly string[]
  readonly postnominals: readonly string[]
  /** Small words inside names. */
  readonly particles: readonly string[]
  /** Endings of family names. */
  readonly nameEndings: readonly string[]
  /** Hosts of other companies' profiles, press wires, registers and repositories. */
  readonly platforms: readonly string[]
  /** What unfilled templates print where a person or the company should stand; `*` is whatever follows. */
  readonly templates: readonly string[]
  /** Folders of a site's addresses, by what lies in them; `*` is any further letters. */
  readonly folders: Readonly<Record<FolderId, readonly string[]>>
}

/** News and events; press releases; single articles, the company's own or not; what was done for one customer each. */
export type FolderId = 'news' | 'releases' | 'articles' | 'stories'
