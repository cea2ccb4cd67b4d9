import { isBuiltIn, isUsed, type Draft, type FieldId, type FieldView, type Value } from '../model/index.ts'

/** Fields whose values are kept for filters and groups. For other fields only the presence of a value is kept. */
const GROUPING = new Set<FieldId>([
  'company.legalForm',
  'company.industry',
  'company.industryCode',
  'company.founded',
  'company.employees',
  'company.parent',
  'company.product',
  'company.language',
  'company.technology',
  'company.painPoint',
  'company.stage',
  'company.tag',
])
const VALUES_AT_MOST = 200
const LONGEST = 120

/** Values for filters, groups and counts: see `ProfileColumns.facets`. */
export function facetsOf(draft: Pick<Draft, 'fields' | 'people'>): Record<string, string[]> {
  const facets: Record<string, string[]> = {}
  for (const view of Object.values(draft.fields))
    if (isBuiltIn(view.field) && view.standing.length > 0)
      facets[view.field] = GROUPING.has(view.field) ? distinct(valuesOf(view)) : []
  const cities = (draft.fields['company.address']?.standing ?? []).map(
    ({ parts }) => parts?.['locality'] ?? '',
  )
  if (cities.some((city) => city !== '')) facets['city'] = distinct(cities)
  const kinds = kindsOf(Object.values(draft.fields))
  if (kinds.length > 0) facets['kind'] = kinds
  return facets
}

/** A profile is found by the technologies in use, not by those it hires for. */
function valuesOf({ field, standing }: FieldView): string[] {
  const counted = field === 'company.technology' ? standing.filter(({ parts }) => isUsed(parts)) : standing
  // Built-in options are keyed, so that a value is the same in every language.
  return counted.map(({ value, parts }) => parts?.['option'] ?? value)
}

/** Only the rep sets these, so their kind carries no information. */
const OF_THE_REP = new Set<FieldId>(['company.stage', 'company.journey', 'company.tag', 'company.note'])

/** The kinds per field other than printed: see `ProfileColumns.kinds`. */
export function unprinted(fields: Draft['fields']): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const view of Object.values(fields)) {
    if (OF_THE_REP.has(view.field) || view.standing.every(isStated)) continue
    found[view.field] = kindsOf([view]).filter((kind) => kind !== 'stated')
  }
  return found
}

const isStated = ({ kind }: Value) => kind === 'stated'

function kindsOf(views: readonly FieldView[]): string[] {
  const kinds = new Set<string>()
  for (const { standing } of views) for (const { kind } of standing) kinds.add(kind)
  return [...kinds].sort()
}

function distinct(values: readonly string[]): string[] {
  const cut = values.map((value) => value.slice(0, LONGEST)).filter((value) => value !== '')
  return [...new Set(cut)].slice(0, VALUES_AT_MOST)
}
