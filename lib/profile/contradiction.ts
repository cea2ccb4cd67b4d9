import { fieldOf, type FieldId, type Value } from '../model/index.ts'

/** Every page has its own, and none is wrong: the home page's stands. */
const OF_EVERY_PAGE: ReadonlySet<FieldId> = new Set([
  'company.description',
  'company.logo',
  'company.language',
])

/**
 * Whether two values of a field that holds one cannot both be right. A text or title in another language is a translation,
 * the same post in other words is no contradiction, and what its page no longer says contradicts nothing.
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
