export const API = '/services/data/v62.0'

export const OBJECTS = { company: 'Account', person: 'Contact' } as const
