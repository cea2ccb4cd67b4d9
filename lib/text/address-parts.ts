import { fold } from './fold.ts'
import { hasLegalForm } from './legal-form.ts'
import { isHouseNumber, streetIn } from './street.ts'
import { type Piece, BOXES, REGION } from './address-pieces.ts'
import type { Address } from './address-line.ts'

/** Address parts from pieces: around the postal code if there is one, else by town and country. */
export function assemble(
  pieces: readonly Piece[],
  named: string | undefined,
  country: string | undefined,
): Address | undefined {
  const at = pieces.findIndex((piece) => piece.kind === 'postal')
  const nameless = pieces.some(({ kind }) => kind === 'street') ? -1 : numbered(pieces, at)
  if (nameless >= 0) pieces[nameless]!.kind = 'street'
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
    const behind = postalPiece.text.slice(postal.end)
    // "Indore - 452 001 (M.P.)": the state in brackets.
    const state = /^\s?\(([^()]{2,30})\)$/u.exec(behind)?.[1]
    if (state) region ??= state
    const after = state ? '' : behind.replace(BOXES, '')
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
    // "…, Kendal, Cumbria LA9 6NS": the town is between street and county.
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
  // "44160 Guadalajara, Jal., México": the state is between town and country.
  const between = pieces[at + 1]
  // "C.P. 27010, Torreón, Coahuila": the state ends the address.
  const last = pieces[at + 2]
  if (
    at >= 0 &&
    between?.text === locality &&
    !region &&
    last?.kind === 'other' &&
    pieces.length === at + 3 &&
    isTownShaped(last.text)
  )
    region = last.text
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
  // Text between street and code belongs to the street: a district, a business park.
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

/** "Gran Vía de Don Diego, 45": a street without a street word, before its own number and the code. */
function numbered(pieces: readonly Piece[], code: number): number {
  return pieces.findIndex(
    ({ kind, text }, index) =>
      kind === 'other' &&
      index < code - 1 &&
      /^\p{Lu}[\p{L} .'’-]{3,60}$/u.test(text) &&
      !hasLegalForm(text) &&
      pieces[index + 1]!.kind === 'annex' &&
      isHouseNumber(pieces[index + 1]!.text),
  )
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
