import {
  isBuyingRole,
  neededRoles,
  type BuyingRole,
  type Draft,
  type PersonView,
  type Value,
} from '../model/index.ts'
import { suggestedRole } from './suggested-role.ts'

/** A person's role in the buying committee. */
export interface PersonRole {
  readonly role: BuyingRole
  /** Set by the rep; otherwise guessed from the title. */
  readonly confirmed: boolean
  /** The title behind the guess. */
  readonly title: Value | undefined
}

export function roleOf(person: Pick<PersonView, 'fields'>): PersonRole {
  const title = person.fields['person.title']?.standing[0]
  const said = person.fields['person.role']?.standing[0]?.value
  return said !== undefined && isBuyingRole(said)
    ? { role: said, confirmed: true, title }
    : { role: suggestedRole(title?.parts ?? {}), confirmed: false, title }
}

/** Whether their page, read again since, no longer names them. */
export function hasLeft(person: Pick<PersonView, 'fields'>): boolean {
  return person.fields['person.name']?.standing[0]?.gone === true
}

export interface Seat {
  readonly role: BuyingRole
  /** Confirmed roles first, then by seniority. */
  readonly people: readonly { readonly person: PersonView; readonly confirmed: boolean }[]
}

export interface Committee {
  /** One per role asked for, in that order. */
  readonly seats: readonly Seat[]
  /** Roles that nobody has, even as a guess. */
  readonly missing: readonly BuyingRole[]
  /** Roles filled only by guesses. */
  readonly guessed: readonly BuyingRole[]
}

/** The buying committee as far as known. People who have left do not count. */
export function committeeOf(
  draft: Pick<Draft, 'people'>,
  wanted: readonly BuyingRole[] = neededRoles,
): Committee {
  const known = draft.people
    .filter((person) => !hasLeft(person))
    .map((person) => ({ person, ...roleOf(person) }))
  const seats = wanted.map((role) => ({
    role,
    people: known
      .filter((one) => one.role === role)
      .map(({ person, confirmed }) => ({ person, confirmed }))
      .sort((a, b) => Number(b.confirmed) - Number(a.confirmed) || a.person.order - b.person.order),
  }))
  return {
    seats,
    missing: seats.filter(({ people }) => people.length === 0).map(({ role }) => role),
    guessed: seats
      .filter(({ people }) => people.length > 0 && !people.some(({ confirmed }) => confirmed))
      .map(({ role }) => role),
  }
}
