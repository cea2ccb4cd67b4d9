import {
  isBuyingRole,
  neededRoles,
  type BuyingRole,
  type Draft,
  type PersonView,
  type Value,
} from '../model/index.ts'
import { suggestedRole } from './suggested-role.ts'

/** The part a person plays when the company buys. */
export interface PersonRole {
  readonly role: BuyingRole
  /** The rep said so; otherwise it is a guess by the title. */
  readonly confirmed: boolean
  /** The title that the guess goes by. */
  readonly title: Value | undefined
}

export function roleOf(person: Pick<PersonView, 'fields'>): PersonRole {
  const title = person.fields['person.title']?.standing[0]
  const said = person.fields['person.role']?.standing[0]?.value
  return said !== undefined && isBuyingRole(said)
    ? { role: said, confirmed: true, title }
    : { role: suggestedRole(title?.parts ?? {}), confirmed: false, title }
}

/** Their page was read again since and no longer names them. */
export function hasLeft(person: Pick<PersonView, 'fields'>): boolean {
  return person.fields['person.name']?.standing[0]?.gone === true
}

export interface Seat {
  readonly role: BuyingRole
  /** Confirmed ones first, then by seniority. */
  readonly people: readonly { readonly person: PersonView; readonly confirmed: boolean }[]
}

export interface Committee {
  /** One for each role that was asked for, in order: those that a purchase needs. */
  readonly seats: readonly Seat[]
  /** Roles that nobody has, not even by guess. */
  readonly missing: readonly BuyingRole[]
  /** Roles that are filled by guesses alone. */
  readonly guessed: readonly BuyingRole[]
}

/** Who decides on a purchase, as far as it is known; people who have left do not count. */
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
