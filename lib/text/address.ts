import { eastAsianAddress } from './address-east-asia.ts'
import { countryOfCity } from './cities.ts'
import { countryNamed } from './country.ts'
import { fold } from './fold.ts'
import { postalCodesIn, type PostalCode } from './postal-code.ts'
import { hasLegalForm } from './legal-form.ts'
import { isAnnex, isHouseNumber, isNumberedName, isOpeningPart, opensAsStreet, streetIn } from './street.ts'

export interface Address {
  readonly street?: string
  readonly locality?: string
  readonly region?: string
  readonly postalCode?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

const REGION =
  /(?:^|\s)(?:woj\.|prefecture|województwo|обл\.?|область|край|республика|респ\.|район|р-н|province|prov\.|state|county|region|région|département|provincia|comunidad|estado|استان|محافظه|منطقه|il|district)(?:\s|$|\.)|(?:śląskie|mazowieckie|małopolskie|wielkopolskie|dolnośląskie|pomorskie|łódzkie|lubelskie|podkarpackie|podlaskie|opolskie|lubuskie|świętokrzyskie|kujawsko-pomorskie|warmińsko-mazurskie|zachodniopomorskie)$/u
const TOWN = /^(?:г\.|гор\.|город|пос\.|пгт|с\.|дер\.|city of|شهر|مدینه)\s?|\s(?:city|town|shi|şehri)$/u
const BOXES = /^[\s\p{S},.;:|·•()–—-]+|(?<![\s,;:|·•(–—-])[\s,;:|·•(–—-]+$/gu

/** Words that say "postal code" and are no part of the address. */
const POSTAL_LABEL =
  /(?<!\p{L})(?:کد ?پستی|الرمز البريدي|cep|c\.? ?p\.?|zip(?: code)?|post ?code|postal code|c[óo]digo postal|code postal|kod pocztowy|индекс|почтовый индекс|posta kodu|postleitzahl|plz|邮编|邮政编码|郵遞區號|우편번호|pin(?: ?code)?)\s?[:：-]?\s?(?=[\d۰-۹٠-٩])/giu

interface Piece {
  readonly text: string
  kind: 'country' | 'postal' | 'street' | 'annex' | 'region' | 'town' | 'other'
  postal?: PostalCode
}

/**
 * Parts of an address printed in one or several lines (joined by line feeds), for a page that is likely in `countries`
 * (first is likeliest). Undefined when the text holds neither a postal code with a town nor a street.
 */
export function addressIn(
  text: string,
  countries: readonly string[],
  langs: readonly string[],
): Address | undefined {
  const east = eastAsianAddress(text, countries)
  if (east) return east
  const pieces = piecesOf(text, langs)
  const named = pieces.find((piece) => piece.kind === 'country')
  const country = named && countryNamed(named.text, langs)
  const likely = [...new Set([...(country ? [country] : []), ...countries])]
  for (const piece of pieces) classify(piece, likely)
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1]
    const isAside = next?.kind === 'annex' || /^\d{1,2}[ºª°.]/u.test(next?.text ?? '')
    if (isAside && next?.kind === 'other') next.kind = 'annex'
    const beside = [next, pieces[at - 1], isAside ? pieces[at + 2] : undefined].some(
      (other) => other?.kind === 'postal',
    )
    if (piece.kind === 'other' && beside && isNumberedName(piece.text) && !hasLegalForm(piece.text))
      piece.kind = 'street'
  })
  return assemble(pieces, country, country ?? countries[0])
}

function piecesOf(text: string, langs: readonly string[]): Piece[] {
  return text
    .split(/\n|(?<=\p{L}{4})\.\s(?=\p{L}{3})|[,;،|]\s*|\s[·•–—]\s|\s-\s/u)
    .map((part) => part.replace(POSTAL_LABEL, ' ').replace(BOXES, ''))
    .map((part) => part.replace(/^\p{L}[\p{L} ]{2,24}[:：]\s+/u, ''))
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .slice(0, 14)
    .flatMap((part) => withTownApart(part))
    .flatMap((part) => withCountryApart(part, langs))
}

/** "… Bulvarı No: 45 Atakum/SAMSUN": Turkish print the district and the province right after the number. */
function withTownApart(part: string): string[] {
  const found = /^(.*\d\p{L}?)\s+(\p{Lu}\p{L}+\s?\/\s?\p{Lu}\p{L}+)$/u.exec(part)
  return found && !/\d{5}$/.test(found[1]!) ? [found[1]!, found[2]!] : [part]
}

/** "Jeddah 21424 Kingdom of Saudi Arabia": a country at the end without a comma stands apart. */
function withCountryApart(part: string, langs: readonly string[]): Piece[] {
  if (countryNamed(part, langs)) return [{ text: part, kind: 'country' }]
  const words = part.split(' ')
  if (words.length > 2 && words.length < 24)
    for (let count = Math.min(4, words.length - 1); count > 0; count -= 1) {
      const tail = words.slice(-count).join(' ')
      if (tail.length > 3 && countryNamed(tail, langs))
        return [
          { text: words.slice(0, -count).join(' '), kind: 'other' },
          { text: tail, kind: 'country' },
        ]
    }
  return [{ text: part, kind: 'other' }]
}

function classify(piece: Piece, countries: readonly string[]): void {
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
  else if (REGION.test(fold(piece.text))) piece.kind = 'region'
  else if (/^\p{Lu}{2}$/u.test(piece.text)) piece.kind = 'region'
  else if (/^\p{Lu}[\p{L} .'’-]{2,30}\s?\/\s?\p{Lu}\p{L}{1,20}$/u.test(piece.text)) piece.kind = 'town'
  else if (TOWN.test(fold(piece.text)) || countryOfCity(piece.text)) piece.kind = 'town'
  else if (opensAsStreet(piece.text)) piece.kind = 'street'
  else if (isHouseNumber(piece.text) || isOpeningPart(piece.text)) piece.kind = 'annex'
  else if (isAnnex(piece.text)) piece.kind = 'annex'
}

/** A plain number is the code only where it is not the street's own number. */
function isApart(code: PostalCode, street: { start: number; end: number }): boolean {
  return code.start >= street.end || code.end <= street.start
}

function assemble(
  pieces: readonly Piece[],
  named: string | undefined,
  country: string | undefined,
): Address | undefined {
  const at = pieces.findIndex((piece) => piece.kind === 'postal')
  const postalPiece = pieces[at]
  const streets = pieces.filter((piece) => piece.kind === 'street' || piece.kind === 'annex')
  let street = streets.map((piece) => piece.text)
  let locality: string | undefined
  let region = pieces.find((piece) => piece.kind === 'region')?.text
  const towns = pieces.filter((piece) => piece.kind === 'town')
  const postal = postalPiece?.postal
  if (postal && postalPiece) {
    const printed = postalPiece.text.slice(0, postal.start).replace(BOXES, '')
    const box = POST_BOX.exec(printed)
    if (box) street = [...street, box[0]]
    const mile = /^km\.? ?\d[\d.,]*$/iu.test(printed) ? printed : undefined
    if (mile) street = [...street, mile]
    const before = mile ? '' : printed.replace(POST_BOX, '').replace(BOXES, '')
    const after = postalPiece.text.slice(postal.end).replace(BOXES, '')
    const own = postal.town === 'after' ? [after, before] : [before, after]
    const inStreet = streetIn(before)
    if (inStreet) street = [before, ...street.filter((part) => part !== before)]
    const sited =
      inStreet && !after ? /^(.*\p{L})\s(?:à|in|a|en|te|em|w)\s(\p{Lu}[\p{L}' -]{2,30})$/u.exec(before) : null
    const split =
      sited ?? (inStreet && !after ? /(\d[^\s\d]*)\s+(\p{Lu}[\p{L}' -]{2,30})$/u.exec(before) : null)
    if (split) {
      street = [before.slice(0, split.index + split[1]!.length), ...street.filter((part) => part !== before)]
      locality = split[2]
    }
    const townText = split
      ? undefined
      : own.find((part) => part && !(inStreet && part === before) && !/^\d+$/.test(part))
    const rest = own.find((part) => part && part !== townText && !(inStreet && part === before))
    if (townText) [locality, region] = townAndRegion(townText, region)
    if (rest && !region && !/\d/.test(rest)) region = rest
    if (locality && REGION.test(fold(locality))) {
      region = locality
      locality = undefined
    }
    // "…, Kendal, Cumbria LA9 6NS": between street and county stands the town.
    const prior = pieces[at - 1]
    if (
      postal.country === 'GB' &&
      locality &&
      !region &&
      prior?.kind === 'other' &&
      isTownShaped(prior.text) &&
      pieces.slice(0, at - 1).some((piece) => piece.kind === 'street' || piece.kind === 'annex')
    ) {
      region = locality
      locality = prior.text
    }
    if (!locality) {
      const next = postal.town === 'after' ? [at + 1, at - 1, at + 2] : [at - 1, at - 2, at + 1]
      const neighbour = next
        .map((index) => pieces[index])
        .find(
          (piece) => piece && (piece.kind === 'other' || piece.kind === 'town') && isTownShaped(piece.text),
        )
      if (neighbour) [locality, region] = townAndRegion(neighbour.text, region)
    }
  }
  // "44160 Guadalajara, Jal., México": between town and country stands the state.
  const between = pieces[at + 1]
  if (
    at >= 0 &&
    locality &&
    !region &&
    between?.kind === 'other' &&
    pieces[at + 2]?.kind === 'country' &&
    isTownShaped(between.text)
  )
    region = between.text
  const marked = towns[0]
  if (marked && (!locality || locality === region)) [locality, region] = townAndRegion(marked.text, region)
  if (!locality) {
    const lastStreet = pieces.findLastIndex((piece) => piece.kind === 'street')
    const last = pieces.findIndex((piece) => piece.kind === 'country')
    const near =
      lastStreet < 0 && last > 0
        ? [last - 1]
        : [lastStreet + 1, lastStreet + 2, pieces.findIndex((piece) => piece.kind === 'street') - 1]
    const neighbour = near
      .map((index) => pieces[index])
      .find((piece) => piece && piece.kind === 'other' && isTownShaped(piece.text))
    if (neighbour) locality = neighbour.text
  }
  // Words between the streets and the code belong to the street: a district, a business park.
  const first = pieces.findIndex((piece) => piece.kind === 'street')
  const annex = pieces.findIndex((piece) => piece.kind === 'annex')
  const opening = annex >= 0 && annex < first ? annex : first
  if (first >= 0 && at > first)
    street = pieces
      .slice(0, at)
      .filter(
        (piece, index) =>
          piece.kind === 'street' || piece.kind === 'annex' || (index > opening && piece.kind === 'other'),
      )
      .map((piece) => piece.text)
      .filter((text) => text !== locality && text !== region)
  else {
    const last = pieces.findLastIndex((piece) => piece.kind === 'street' || piece.kind === 'annex')
    const inside = pieces.filter(
      ({ kind, text }, index) => kind === 'other' && index > first && index < last && text !== locality,
    )
    if (first >= 0 && inside.length)
      street = pieces
        .filter((piece) => street.includes(piece.text) || inside.includes(piece))
        .map(({ text }) => text)
    street = [...new Set(street)]
  }
  const state = postal && /^(\p{Lu}{2,3})\.?\s(\d.*)$/u.exec(postal.code)
  const isState = state && (postal.country === 'US' || postal.country === 'AU')
  if (isState) region = state[1]
  if (!postal && street.length === 0 && !(locality && named)) return undefined
  if (postal && !locality && street.length === 0) return undefined
  const own = postal?.country && (postal.strong || !country) ? postal.country : country
  return {
    ...(street.length ? { street: street.join(', ') } : {}),
    ...(locality ? { locality: locality.replace(/^(?:г\.|гор\.|город)\s?/u, '') } : {}),
    ...(region && region !== locality ? { region } : {}),
    ...(postal ? { postalCode: isState ? state[2]! : postal.code.replace(/^〒\s?/, '') } : {}),
    ...(own ? { country: own } : {}),
  }
}

const POST_BOX =
  /^(?:ص\.? ?ب\.?|صندوق (?:بريد|پستی)|p\.? ?o\.? ?box|postfach|postbus|b\.? ?p\.)[\s:.]{0,3}\d{1,7}/iu

function isTownShaped(text: string): boolean {
  return (
    !hasLegalForm(text) &&
    text.length <= 40 &&
    !/[\d:?!@]/.test(text) &&
    /^[\p{Lu}\p{Lo}'’]/u.test(text) &&
    text.split(' ').length <= 5
  )
}

/** `Senna Lodigiana (LO)`, `Springfield IL`, `Kadıköy/İstanbul`, `Paris Cedex 08` in town and region. */
function townAndRegion(text: string, region: string | undefined): [string, string | undefined] {
  const bracketed = /\((\p{L}[\p{L} .-]{1,30})\)$/u.exec(text)
  const town = bracketed ? text.slice(0, bracketed.index).trimEnd() : ''
  if (bracketed && town !== '') return [town, region ?? bracketed[1]]
  const slashed = /^(\p{L}[\p{L} .'-]*)\s?\/\s?(\p{L}[\p{L} .'-]*)$/u.exec(text)
  if (slashed) return [slashed[1]!.trim(), region ?? slashed[2]!.trim()]
  const state = /^(.+?),?\s(\p{Lu}{2,3})\.?$/u.exec(text)
  if (state) return [state[1]!, region ?? state[2]]
  return [text.replace(/\s*[(].*/s, '').trim() || text, region]
}

/** One line for people: street, code and town, region, in the order of most readers' envelopes. */
export function addressLine(address: Address): string {
  const { street, locality, region, postalCode, country } = address
  if (country === 'JP' || country === 'CN' || country === 'TW')
    if (/\p{Script=Han}/u.test(`${locality ?? ''}${street ?? ''}`))
      return [
        postalCode && `〒${postalCode} `.replace('〒', country === 'JP' ? '〒' : ''),
        region,
        locality,
        street,
      ]
        .filter(Boolean)
        .join('')
        .trim()
  if (country === 'KR' && /\p{Script=Hangul}/u.test(`${locality ?? ''}${street ?? ''}`))
    return [region, locality, street, postalCode].filter(Boolean).join(' ')
  const town = ['US', 'CA', 'AU', 'GB', 'IN', 'NZ', 'IE', 'ZA', 'SG'].includes(country ?? '')
    ? [[locality, region].filter(Boolean).join(', '), postalCode].filter(Boolean).join(' ')
    : [[postalCode, locality].filter(Boolean).join(' '), region].filter(Boolean).join(', ')
  return [street, town].filter(Boolean).join(', ')
}
