import type { CrmObject } from '../../model/index.ts'

export const API = '/api/v1'

export const OBJECTS = { company: 'lead', person: 'contact' } as const

export const MOST_ROWS = 100

/** URL of one record. */
export const pathOf = (kind: CrmObject, id: string) => `${API}/${OBJECTS[kind]}/${encodeURIComponent(id)}/`
