import { countryOfCity } from './cities.ts'
import { countryNamed } from './country.ts'
import { fold } from './fold.ts'
import type { IsRegion } from './address-line.ts'
import { postalCodesIn, type PostalCode } from './postal-code.ts'
import { isAnnex, isHouse, isHouseNumber, isOpeningPart, opensAsStreet, streetIn } from './street.ts'

/** The text between two commas or line ends, and its classification. */
export interface Piece {
  text: string
  kind: 'country' | 'postal' | 'street' | 'annex' | 'region' | 'town' | 'other'
  postal?: PostalCode
}

const TOWN =
  /^(?:(?:г|гор|пос|п|пгт|с|дер)\.\s?|(?:город|поселок|пгт|рп|село|деревня|ст-ца|станица|хутор|city of|شهر|مدینه)\s)(?=\p{L})|\s(?:city|town|shi|şehri)$/u

export const BOXES = /^[\s\p{S},.;:|·•()–—-]+|(?<![\s,;:|·•(–—-])[\s,;:|·•(–—-]+$/gu

/** Labels for "postal code", which are not part of the address. */
const POSTAL_LABEL =
  /(?<!\p{L})(?:کد ?پستی|الرمز البريدي|cep|c\.? ?p\.?|zip(?: code)?|post ?code|postal code|c[óo]digo postal|code postal|kod pocztowy|индекс|почтовый индекс|posta kodu|postleitzahl|plz|邮编|邮政编码|郵遞區號|우편번호|pin(?: ?code)?)\s?[:：-]?\s?(?=[\d۰-۹٠-٩])/giu

/** In Iran the code's label follows the house number without a comma. */
const IRAN_CODE = /[\s،,-]{0,4}کد\s?پستی\s?[:：-]?\s?(?=[\d۰-۹٠-٩])/gu

/** "D - 04317", "CH-8005": the country's vehicle code before its postal code. */
const PLATE = /(?<=^|\n|,\s?)(?:D|A|CH|F|I|B|L|NL|PL|E|P)\s?[-–]\s(?=\d{4,5}(?!\d))/gu

/** "Chennai-600032": the hyphen between town and code of six digits. */
const HYPHENED_CODE = /(?<=\p{L}{3}\)?)\s?[-–]\s?(?=\d{3}\s?\d{3}(?!\d))/gu

export function piecesOf(text: string, langs: readonly string[]): Piece[] {
  return text
    .replace(PLATE, '')
    .replace(IRAN_CODE, '، ')
    .replace(HYPHENED_CODE, ' ')
    .split(
      /\n|(?<=\p{L}{4})(?<![Bb]lvd|[Aa]vda|[Cc]tra|[Ff]raz|[Пп]росп|[Ff]racc|[Cc]arr|[Cc]alz|[Pp]rol|[Pp]riv|[Ee]dif)\.\s(?=\p{L}{3})|[,;،|]\s*|\s[·•–—]\s|\s-\s/u,
    )
    .map((part) => part.replace(POSTAL_LABEL, ' ').replace(BOXES, ''))
    .map((part) => part.replace(LABEL, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, 14)
    .flatMap((part) => withTownApart(part))
    .flatMap((part) => withCountryApart(part, langs))
}

/** "… Bulvarı No: 45 Atakum/SAMSUN": Turkish addresses print district and province right after the number. */
function withTownApart(part: string): string[] {
  const found = /^(.*\d(?:\/?\p{L})?)\s+(\p{Lu}\p{L}+(?:\s?\/\s?\p{Lu}\p{L}+|\s?[-–]\s?\p{Lu}{3,}))$/u.exec(
    part,
  )
  return found && !/\d{5}$/.test(found[1]!) ? [found[1]!, found[2]!] : [part]
}

/** "Jeddah 21424 Kingdom of Saudi Arabia": splits off a trailing country without a comma. */
function withCountryApart(part: string, langs: readonly string[]): Piece[] {
  if (countryNamed(part, langs)) return [{ text: part, kind: 'country' }]
  const words = part.split(' ')
  if (words.length > 2 && words.length < 24)
    for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
      const tail = words.slice(-count).join(' ')
      const head = words.slice(0, -count).join(' ')
      // "Ciudad de México" is a town.
      if (
        tail.length > 3 &&
        countryNamed(unbracketed(tail), langs) &&
        !/\s(?:de|del|do|da|di|of)$/iu.test(head)
      )
        return [
          { text: head, kind: 'other' },
          { text: unbracketed(tail), kind: 'country' },
        ]
    }
  return [{ text: part, kind: 'other' }]
}

function unbracketed(text: string): string {
  return text.replace(/^\(([^()]+)\)$/, '$1')
}

/** A label before its value; not "Cinnah Caddesi No: 47". */
const LABEL = /^\p{L}[\p{L} ]{2,24}(?<!\s(?:no|nr|km|kat|daire|blok|unit|n))[:：]\s+/iu

/** Classifies a piece by its words. */
export function classify(piece: Piece, countries: readonly string[], isRegion: IsRegion): void {
  if (piece.kind === 'country') return
  const street = streetIn(piece.text)
  const codes = postalCodesIn(piece.text, countries)
  const postal = codes.find((code) => code.strong || !street || isApart(code, street))
  if (
    postal &&
    !(
      street &&
      !postal.strong &&
      postal.start <= street.start + 1 &&
      streetIn(piece.text.slice(0, postal.end))
    )
  ) {
    piece.kind = 'postal'
    piece.postal = postal
  } else if (street) piece.kind = 'street'
  else if (isRegion(piece.text)) piece.kind = 'region'
  else if (/^\p{Lu}{2}$/u.test(piece.text)) piece.kind = 'region'
  else if (/^\p{Lu}[\p{L} .'’-]{2,30}(?:\s?\/\s?\p{Lu}\p{L}{1,20}|-\p{Lu}{3,20})$/u.test(piece.text))
    piece.kind = 'town'
  else if (TOWN.test(fold(piece.text)) || countryOfCity(piece.text)) piece.kind = 'town'
  else if (opensAsStreet(piece.text)) piece.kind = 'street'
  else if (isHouseNumber(piece.text) || isOpeningPart(piece.text)) piece.kind = 'annex'
  else if (isAnnex(piece.text) || isHouse(piece.text)) piece.kind = 'annex'
}

/** A plain number is the postal code only if it is not the house number. */
function isApart(code: PostalCode, street: { start: number; end: number }): boolean {
  return code.start >= street.end || code.end <= street.start
}
