import { personNameKey } from './person-name-key.ts'
import { foldedValue } from './value-key.ts'

export interface MarkedPerson {
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly profiles: readonly string[]
}

/**
 * Marks that identify a person again: each e-mail, each public profile, and the name at each of `sites`. Folded, so that
 * spelling does not matter.
 */
export function personMarks(person: MarkedPerson, sites: readonly string[]): string[] {
  const names = person.names.map(personNameKey).filter((name) => name !== '')
  const marks = [
    ...names.flatMap((name) => sites.map((site) => `name ${name} at ${site}`)),
    ...person.emails.map((email) => `email ${foldedValue('person.email', email)}`),
    ...person.profiles.map((link) => `profile ${foldedValue('person.profile', link)}`),
  ]
  return [...new Set(marks)]
}
