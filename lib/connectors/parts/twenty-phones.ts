import type { Json } from '../../model/index.ts'
import { member, text } from './json.ts'

/**
 * Twenty takes a number apart: `primaryPhoneNumber` has it without the code of its country, which stands in `primaryPhoneCallingCode`
 * (`+49`) and `primaryPhoneCountryCode` (`DE`). A number that is sent with its code and without the other two is taken apart over there;
 * further numbers that a change does not name are taken away.
 */
export const PHONE = 'primaryPhoneNumber'

export const isInternational = (written: string) => /^\+\d/.test(written.trim())

/** The whole number as people write it. */
export function phoneIn(whole: Json): Json {
  const number = text(member(whole, PHONE)).trim()
  if (number === '') return null
  return isInternational(number) ? number : `${text(member(whole, 'primaryPhoneCallingCode'))}${number}`
}

/** The field as it is sent: the number whole, or its parts emptied; the further numbers as they stand. */
export function phoneOf(value: Json, standing: Json | undefined): Json {
  const others = member(standing, 'additionalPhones')
  const beside: Record<string, Json> =
    others === undefined || others === null ? {} : { additionalPhones: others }
  return text(value) === ''
    ? { [PHONE]: '', primaryPhoneCallingCode: '', primaryPhoneCountryCode: '', ...beside }
    : { [PHONE]: value, ...beside }
}
