export const API = '/api/v2'

export const OBJECTS = { company: 'organizations', person: 'persons' } as const
