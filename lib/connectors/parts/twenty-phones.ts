import type { Json } from '../../model/index.ts'
import { member, text } from './json.ts'

/**
 * Twenty splits a number: `primaryPhoneNumber` is the number without its calling code, which is in `primaryPhoneCallingCode`
 * (`+49`) and `primaryPhoneCountryCode` (`DE`). A number sent with its code and without the other two is split by the
 * server; additional numbers that an update omits are removed.
 */
export const PHONE = 'primaryPhoneNumber'

export const isInternational = (written: string) => /^\+\d/.test(written.trim())

/** The complete number as people write it. */
export function phoneIn(whole: Json): Json {
  const number = text(member(whole, PHONE)).trim()
  if (number === '') return null
  return isInternational(number) ? number : `${text(member(whole, 'primaryPhoneCallingCode'))}${number}`
}

/** The field as sent: the complete number, or its parts cleared; additional numbers unchanged. */
export function phoneOf(value: Json, standing: Json | undefined): Json {
  const others = member(standing, 'additionalPhones')
  const beside: Record<string, Json> =
    others === undefined || others === null ? {} : { additionalPhones: others }
  return text(value) === ''
    ? { [PHONE]: '', primaryPhoneCallingCode: '', primaryPhoneCountryCode: '', ...beside }
    : { [PHONE]: value, ...beside }
}
