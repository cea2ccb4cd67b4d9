import type { FieldId, PersonView, Views } from '../model/index.ts'

/** What a first call needs, most useful first; the share of these that have a value is the completeness. */
export const keyFields = [
  'company.name',
  'company.domain',
  'person.name',
  'company.industry',
  'company.address',
  'company.phone',
  'company.email',
  'company.description',
  'company.employees',
  'company.technology',
] as const satisfies readonly FieldId[]

export function completenessOf(
  company: Views,
  people: readonly PersonView[],
): { readonly completeness: number; readonly missing: FieldId[] } {
  const missing = keyFields.filter((field) =>
    field === 'person.name' ? people.length === 0 : (company[field]?.standing.length ?? 0) === 0,
  )
  return { completeness: Math.round(((keyFields.length - missing.length) / keyFields.length) * 100), missing }
}
