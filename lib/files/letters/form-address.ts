import { hash } from '../../text/hash.ts'

/** Where the code goes in the address of a form. */
export const CODE = '{code}'

/** Whether answers to that address go over TLS and bear a code. */
export function isForm(address: string): boolean {
  return address.includes(CODE) && URL.canParse(address) && new URL(address).protocol === 'https:'
}

/** The form's address for one person: the code tells this rep who answers, and nobody else anything. */
export function formFor(address: string, profileId: string, personId: string): string {
  return isForm(address) ? address.replaceAll(CODE, formCode(profileId, personId)) : ''
}

/** The same each time, so that an answer can be laid beside the draft. */
export function formCode(profileId: string, personId: string): string {
  return hash('form', profileId, personId)
}
