import { isCustom, isFieldId, type FieldId } from '../model/index.ts'

/** Parts of a value that files keep in separate columns. */
export const pieces = [
  'person.given', 'person.family', 'address.street', 'address.locality', 'address.region', 'address.postalCode', 'address.country', 'revenue.currency', 'people',
] as const // prettier-ignore
export type Piece = (typeof pieces)[number]

/** The content of a column: a field, a piece of one, or ignored. */
export type Target = FieldId | Piece | 'ignore'

export function isTarget(text: string): text is Target {
  return text === 'ignore' || (pieces as readonly string[]).includes(text) || isFieldId(text)
}

/** Whether two columns may hold it: values of a field that holds many, and nothing else. */
export function aboutPerson(target: Target): boolean {
  return target.startsWith('person.') || (isCustom(target) && target.startsWith('custom.person.'))
}
