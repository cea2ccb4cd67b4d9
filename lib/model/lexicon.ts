import type { ContactWords } from './contact-words.ts'
import type { FactWords } from './facts.ts'
import type { JobWords } from './job-words.ts'
import type { KindWords } from './kind.ts'
import type { NewsWords } from './news.ts'
import type { OwnerWords } from './owner-words.ts'
import type { PeopleWords } from './people-words.ts'
import type { SiteWords } from './site-words.ts'
import type { TitleCanon } from './title-canon.ts'
import type { TradeWords } from './trade.ts'
import type { WhoseWords } from './whose.ts'

/**
 * The vocabulary of one language, as data. A pattern is in lower case with its diacritics (syntax in `patternTree`: `*`
 * any further letters of the word, `?` optional, `(a|b)` alternatives, a blank matches blanks, a hyphen or an apostrophe). There
 * are no other metacharacters, so that no lexicon can be slow.
 */
export interface Lexicon {
  /** ISO 639-1; `zh` covers both scripts. */
  readonly lang: string
  readonly script: 'Latn' | 'Cyrl' | 'Arab' | 'Hans' | 'Jpan' | 'Kore'
  /** Frequent function words for language detection (at least 20 in languages that separate words). */
  readonly stopwords: readonly string[]
  readonly titles: readonly TitlePattern[]
  /** Names of departments in titles, by department id: used where the post itself does not say which department. */
  readonly departments?: Readonly<Record<string, string>>
  /** Words beside a title that make it non-executive: deputy head of a branch, assistant to. */
  readonly notExecutive: readonly string[]
  /** Words that mark a title as past: former, ex-, retired, until 2019. */
  readonly former: readonly string[]
  readonly honorifics: readonly string[]
  readonly postnominals: readonly string[]
  /** Suffixes of family names, without hyphen: ski, owicz, enko. */
  readonly nameEndings: readonly string[]
  /** Lower-case particles inside names: van, de la, bin. */
  readonly nameParticles: readonly string[]
  /** Scripts without spaces: family names, which come first. */
  readonly familyNames?: readonly string[]
  /** Headings above groups of people; a heading's role, if it has one, applies to each person below. */
  readonly sections: readonly SectionPattern[]
  /** Labels of values in imprints, tables and contact blocks. */
  readonly labels: Readonly<Partial<Record<LabelId, readonly string[]>>>
  readonly legalForms: readonly LegalForm[]
  readonly months: readonly string[]
  /** Placeholder names in templates: Jan Kowalski, Max Mustermann. */
  readonly placeholders: readonly string[]
  /** Menu and button texts, never a name or a title. */
  readonly interface: readonly string[]
  /** When a company was founded, and its size. */
  readonly facts: FactWords
  /** Headlines. */
  readonly news: NewsWords
  /** Who owns the company. */
  readonly owners: OwnerWords
  /** People in sentences. */
  readonly people: PeopleWords
  /** Relations of a company to other vendors' products. */
  readonly trade: TradeWords
  /** Products in job advertisements. */
  readonly jobs: JobWords
  /** What a site prints around names and over its lists. */
  readonly site: SiteWords
  /** Terms that occur on pages in any language; only in English, which is always consulted. */
  readonly anywhere?: AnyLanguage
  /** The kind of a company. */
  readonly kind: KindWords
  /** Phone numbers and addresses in sentences and headings. */
  readonly contact: ContactWords
  /** Whose facts and contacts a text prints. */
  readonly whose: WhoseWords
}

/** Levels of a post, highest first. */
export const seniorities = ['board', 'c', 'vp', 'director', 'head', 'manager', 'senior', 'staff', 'junior'] as const // prettier-ignore
export type Seniority = (typeof seniorities)[number]

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
  /** The heading implies a role for the people below who have no title of their own. */
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
  /** Words usual on company pages and unusual in a person's name, folded: places, trades, page furniture. */
  readonly pageWords: readonly string[]
  /** Forms of address before names. */
  readonly honorifics: readonly string[]
  /** Those that are initials or ordinary words unless a dot follows. */
  readonly dotted: readonly string[]
  readonly postnominals: readonly string[]
  /** Particles inside names. */
  readonly particles: readonly string[]
  /** Suffixes of family names. */
  readonly nameEndings: readonly string[]
  /** Small words inside company names, which are printed alike in every language: of, de la, und. */
  readonly companyLinks: readonly string[]
  /** Hosts that publish about other companies: directories, press wires, registers, repositories. */
  readonly platforms: readonly string[]
  /** Hosts with the names of their platforms, by what their pages are: `; github.com = GitHub; …; `. */
  readonly hosts: Readonly<Record<PlatformKind, string>>
  /** Placeholders in unfilled templates instead of a person or company; `*` matches any suffix. */
  readonly templates: readonly string[]
  /** Path segments of a site by the type of page they contain; `*` matches any further letters. */
  readonly folders: Readonly<Record<FolderId, readonly string[]>>
}

/**
 * News and events; press releases; single articles about the company or others; case studies of customers; open positions;
 * products that the company's own works with.
 */
export type FolderId = 'news' | 'releases' | 'articles' | 'stories' | 'jobs' | 'integrations'

/** What a platform prints about others: profiles, press releases, articles, code. */
export type PlatformKind = 'profile' | 'wire' | 'encyclopedia' | 'forge' | 'publisher'
