import { personNameKey } from './person-name-key.ts'
import { foldedValue } from './value-key.ts'

export interface MarkedPerson {
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly profiles: readonly string[]
}

/**
 * By what a person is known again: each e-mail, each public profile, and the name at each of the company's sites (or, of a
 * company without one, at its `place`). Folded, so that another way of writing it is the same mark.
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
