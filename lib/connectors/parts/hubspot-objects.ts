/** The dated paths (`2026-03`) answer the same; v3 is what every client in use still sends. */
export const CRM = '/crm/v3'

export const OBJECTS = { company: 'companies', person: 'contacts' } as const

/** Our own unique property. */
export const KEY = 'prospect_key'

/** Records a call at most. */
export const MOST = 100
