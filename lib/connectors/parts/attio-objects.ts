import type { CrmObject } from '../../model/index.ts'

export const OBJECTS = { company: 'companies', person: 'people' } as const

/** Our own unique attribute. */
export const KEY = 'prospect_key'

/** URL of one record. */
export const pathOf = (kind: CrmObject, id: string) =>
  `/v2/objects/${OBJECTS[kind]}/records/${encodeURIComponent(id)}`
