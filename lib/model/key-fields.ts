import type { FieldId } from './field.ts'

/** What every first call needs, most useful first; templates append their own. */
export const firstCall = [
  'company.name',
  'company.domain',
  'person.name',
  'company.industry',
  'company.address',
  'company.phone',
  'company.email',
] as const satisfies readonly FieldId[]

/** Key fields of the basic template and of profiles without a template; completeness is the share that has a value. */
export const keyFields = [
  ...firstCall,
  'company.description',
  'company.employees',
  'company.technology',
] as const satisfies readonly FieldId[]
