import { fieldOf, isFieldId, type FieldId, type PersonView, type Views } from '../model/index.ts'

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

/**
 * The key fields of the profile's template, most useful first. The claim that chose the template carries them, so that a
 * profile counts the same wherever it is opened.
 */
function keyFieldsOf(company: Views): readonly FieldId[] {
  const chosen = company['company.template']?.standing[0]?.parts?.['keys'] ?? ''
  const keys = chosen.split(' ').filter(isFieldId)
  return keys.length > 0 ? keys : keyFields
}

export function completenessOf(
  company: Views,
  people: readonly PersonView[],
): { readonly completeness: number; readonly missing: FieldId[] } {
  const keys = keyFieldsOf(company)
  const stands = (views: Views, field: FieldId) => (views[field]?.standing.length ?? 0) > 0
  const missing = keys.filter((field) =>
    fieldOf(field).about === 'company'
      ? !stands(company, field)
      : !people.some(({ fields }) => stands(fields, field)),
  )
  return { completeness: Math.round(((keys.length - missing.length) / keys.length) * 100), missing }
}
