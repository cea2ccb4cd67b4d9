import { hash } from '../../text/hash.ts'

/** Placeholder for the code in a form's address. */
export const CODE = '{code}'

/** Whether an address is https and has a placeholder for the code. */
export function isForm(address: string): boolean {
  return address.includes(CODE) && URL.canParse(address) && new URL(address).protocol === 'https:'
}

/** The form's address for one person. The code identifies the person to this rep only. */
export function formFor(address: string, profileId: string, personId: string): string {
  return isForm(address) ? address.replaceAll(CODE, formCode(profileId, personId)) : ''
}

/** Deterministic, so that an answer can be matched to its person. */
export function formCode(profileId: string, personId: string): string {
  return hash('form', profileId, personId)
}
