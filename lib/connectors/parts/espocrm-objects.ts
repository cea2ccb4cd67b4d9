export const API = '/api/v1'

export const ENTITY = { company: 'Account', person: 'Contact' } as const
