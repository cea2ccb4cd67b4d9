import type { FieldId } from '../model/index.ts'

/** What every first call needs; templates append their own. */
export const firstCall = [
  'company.name',
  'company.domain',
  'person.name',
  'company.industry',
  'company.address',
  'company.phone',
  'company.email',
] as const satisfies readonly FieldId[]
