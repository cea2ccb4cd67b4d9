import { fieldOf, isFieldId, keyFields, type FieldId, type PersonView, type Views } from '../model/index.ts'

/**
 * The key fields of the profile's template, most useful first. They are stored in the claim that chose the template, so that
 * completeness is the same on every machine.
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
