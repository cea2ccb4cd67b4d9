import { fieldOf, type FieldId, type Value } from '../model/index.ts'

/** Fields that differ from page to page without any being wrong; the home page's value stands. */
const OF_EVERY_PAGE: ReadonlySet<FieldId> = new Set([
  'company.description',
  'company.logo',
  'company.language',
])

/**
 * Whether two values of a single-valued field cannot both be right. Translations of a text or title, other wordings of the same
 * post, and values that have gone from their page do not contradict.
 */
export function contradicts(field: FieldId, value: Value, rival: Value): boolean {
  if (OF_EVERY_PAGE.has(field) || rival.gone) return false
  const { type } = fieldOf(field)
  if (type !== 'text' && type !== 'title') return true
  const canon = value.parts?.['canon']
  if (canon !== undefined && canon === rival.parts?.['canon']) return false
  const languages = new Set(value.claims.map(({ evidence }) => evidence.lang))
  return rival.claims.some(({ evidence }) => evidence.lang === '' || languages.has(evidence.lang))
}

export function isOfEveryPage(field: FieldId): boolean {
  return OF_EVERY_PAGE.has(field)
}
