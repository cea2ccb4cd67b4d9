/** The dated paths (`2026-03`) answer the same; v3 is what all current clients send. */
export const CRM = '/crm/v3'

export const OBJECTS = { company: 'companies', person: 'contacts' } as const

/** Our own unique property. */
export const KEY = 'prospect_key'

/** Maximum records per request. */
export const MOST = 100
