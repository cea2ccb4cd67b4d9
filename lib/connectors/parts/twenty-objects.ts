import type { CrmObject } from '../../model/index.ts'

export const SINGULAR = { company: 'company', person: 'person' } as const
export const PLURAL = { company: 'companies', person: 'people' } as const
/** Name of our key field. */
export const KEY = 'prospectKey'

export const pathOf = (kind: CrmObject, id: string) => `/rest/${PLURAL[kind]}/${encodeURIComponent(id)}`

/** `createCompany`, the member of an answer that contains the record. */
export const verbOf = (verb: 'create' | 'update' | 'delete', kind: CrmObject) => `${verb}${kind === 'company' ? 'Company' : 'Person'}` // prettier-ignore
