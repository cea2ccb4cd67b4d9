import type { FieldId, SitePage, SitePageKind } from '../../model/index.ts'
import type { Wanted } from './next-fields.ts'

/** On which kinds of page companies print which fields, likeliest first. */
const PRINTED_ON: readonly (readonly [fields: string, kinds: readonly SitePageKind[]])[] = [
  ['company.address company.phone company.email company.fax', ['contact', 'imprint']],
  ['company.legalName company.legalForm company.vatId company.registrationNumber', ['imprint', 'contact']],
  ['company.revenue company.parent', ['investors', 'about', 'press']],
  ['company.technology', ['careers', 'about']],
  ['company.signal', ['press', 'careers', 'investors']],
  ['person.name person.title person.role person.email', ['team', 'about', 'imprint', 'contact']],
]

export interface OfferedPage extends SitePage {
  /** Whether it probably fills one of the gaps. */
  readonly likely: boolean
}

/** The site's unread pages, those first that probably fill a gap. */
export function pagesFor(
  wanted: readonly Wanted[],
  pages: readonly SitePage[],
  alreadyRead: readonly string[],
): OfferedPage[] {
  const read = new Set(alreadyRead)
  const kinds = [...new Set(wanted.flatMap(kindsFor))]
  const rank = ({ kind }: SitePage) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length)
  return pages
    .filter(({ url }) => !read.has(url))
    .map((page) => ({ ...page, likely: kinds.length === 0 || kinds.includes(page.kind) }))
    .sort((a, b) => rank(a) - rank(b))
}

function kindsFor(wanted: Wanted): readonly SitePageKind[] {
  const field: FieldId = 'role' in wanted ? 'person.role' : wanted.field
  return PRINTED_ON.find(([fields]) => fields.split(' ').includes(field))?.[1] ?? ['about', 'imprint']
}
