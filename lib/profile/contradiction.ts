import { fieldOf, type FieldId, type Value } from '../model/index.ts'
import { hostOf } from '../text/domain.ts'
import { sitesOf } from './identity.ts'

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

/** How much a page is the company's own: see `Candidate.own`. */
export function ownness(field: FieldId, url: string, domains: readonly string[]): number {
  if (sitesOf(hostOf(url), domains).length === 0) return 0
  return OF_EVERY_PAGE.has(field) && HOME.test(url) ? 2 : 1
}

const HOME = /^https?:\/\/[^/?#]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?(?:[?#]|$)/i
