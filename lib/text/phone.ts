import { findPhoneNumbersInText, type CountryCode, type MetadataJson } from 'libphonenumber-js/core'

export interface PhoneNumber {
  /** E.164: `+48228540567`. */
  readonly e164: string
  readonly country: string
  readonly start: number
  readonly end: number
}

/** Finds phone numbers in running text. The metadata is loaded apart, since it is larger than the code. */
export interface PhoneReader {
  find(text: string, country: string | undefined): PhoneNumber[]
}

export function phoneReader(metadata: MetadataJson): PhoneReader {
  return {
    find: (text, country) =>
      findPhoneNumbersInText(text, { defaultCountry: country as CountryCode, extended: true }, metadata).map(
        ({ number, startsAt, endsAt }) => ({
          e164: number.number,
          country: number.country ?? '',
          start: startsAt,
          end: endsAt,
        }),
      ),
  }
}
