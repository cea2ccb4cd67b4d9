import { findPhoneNumbersInText, type CountryCode, type MetadataJson } from 'libphonenumber-js/core'
import { fold } from './fold.ts'

export interface PhoneNumber {
  /** E.164: `+48228540567`. */
  readonly e164: string
  readonly country: string
  readonly start: number
  readonly end: number
  /** Whether the number is valid in its numbering plan; otherwise only its length is possible. */
  readonly valid: boolean
  /** Free of charge, at a shared cost or the same in the whole country: numbers of companies and of nobody else. */
  readonly toAll: boolean
}

/** Finds phone numbers in running text. The metadata is loaded separately, as it is larger than the code. */
export interface PhoneReader {
  find(text: string, country: string | undefined): PhoneNumber[]
}

/** Countries that print the area code after the number: "2600145 / 048", "(021) 44922280". */
const AREA_LAST = new Set(['IR', 'EG', 'SY', 'IQ', 'LB', 'JO', 'SA'])
const NUMBER_THEN_AREA =
  /(?<![\d/+-])(?:[1-9]\d?\s?-\s?)?([1-9]\d{5,7})(?:\s?-\s?\d{1,2})?\s?[-/]?\s?(?:\((0\d{1,3})\)|(?<=[-/]\s?)(0\d{1,3}))(?!\d)/g
/** Right-to-left pages print the calling code last: "17540088 (973+)". */
const NUMBER_THEN_CODE = /(?<![\d+])([1-9]\d{6,9})\s?\((?:\+(\d{2,3})|(\d{2,3})\+)\)/g
const TO_ALL = new Set<string>(['TOLL_FREE', 'SHARED_COST', 'UAN'])

/** A range of extensions at the end, "493 00 44 - 45", or the start of the next number, "345-00-12, 345". */
const RUN = /^(.*\d)\s?[-/~]\s?\d{1,4}\s*$/
const LIST = /[,;~]/

export function phoneReader(metadata: MetadataJson): PhoneReader {
  const plain = (text: string, country: string | undefined) =>
    findPhoneNumbersInText(text, { defaultCountry: country as CountryCode, extended: true }, metadata).map(
      ({ number, startsAt, endsAt }) => ({
        e164: number.number as string,
        country: number.country ?? '',
        start: startsAt,
        end: endsAt,
        valid: number.isValid(),
        toAll: TO_ALL.has(number.getType() ?? ''),
      }),
    )
  const whole = (text: string, country: string | undefined) => plain(text, country).find(({ valid }) => valid)

  /** Trims a match that includes part of the next number. */
  function tidied(found: PhoneNumber, folded: string, country: string | undefined): PhoneNumber {
    const printed = folded.slice(found.start, found.end)
    const comma = printed.search(LIST)
    if (comma > 6) return { ...found, end: found.start + comma }
    // "(60) 3-5512 8800" on a page of another country: a calling code without its plus.
    const abroad =
      found.valid || !/^\(\d{1,3}\)/.test(printed)
        ? undefined
        : whole(`+${printed.replace(/\D/g, '')}`, undefined)
    if (abroad) return { ...abroad, start: found.start, end: found.end }
    const shorter = found.valid ? undefined : RUN.exec(printed)?.[1]
    const number = shorter && whole(shorter, country)
    return number ? { ...number, start: found.start, end: found.start + shorter.length } : found
  }

  return {
    find(text, country) {
      const folded = fold(text)
      const turned = [...codeLast(folded), ...(AREA_LAST.has(country ?? '') ? areaLast(folded, country) : [])]
      return [
        ...turned,
        ...plain(text, country)
          .filter((found) => !turned.some((other) => other.start < found.end && found.start < other.end))
          .map((found) => tidied(found, folded, country)),
      ].sort((a, b) => a.start - b.start)
    },
  }

  function* codeLast(folded: string): Generator<PhoneNumber> {
    for (const match of folded.matchAll(NUMBER_THEN_CODE)) {
      const number = whole(`+${match[2] ?? match[3]}${match[1]}`, undefined)
      if (number) yield { ...number, start: match.index, end: match.index + match[0].length }
    }
  }

  function* areaLast(folded: string, country: string | undefined): Generator<PhoneNumber> {
    for (const match of folded.matchAll(NUMBER_THEN_AREA)) {
      const number = whole(`${match[2] ?? match[3]}${match[1]}`, country)
      if (number) yield { ...number, start: match.index, end: match.index + match[0].length }
    }
  }
}
