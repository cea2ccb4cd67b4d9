import { hasLegalForm } from './legal-form.ts'
import { isHouseNumber } from './street.ts'
import type { Piece } from './address-pieces.ts'
import type { Address, IsRegion } from './address-line.ts'
import { placeByCode, withoutCountryPrefix } from './address-by-code.ts'
import { isTownShaped, splitDistrict, townAndRegion, type Place } from './address-town.ts'

/** Address parts from pieces: around the postal code if there is one, else by town and country. */
export function assemble(
  pieces: readonly Piece[],
  named: string | undefined,
  country: string | undefined,
  isRegion: IsRegion,
): Address | undefined {
  const at = pieces.findIndex((piece) => piece.kind === 'postal')
  const nameless = pieces.some(({ kind }) => kind === 'street') ? -1 : numbered(pieces, at)
  if (nameless >= 0) pieces[nameless]!.kind = 'street'
  const { postal } = pieces[at] ?? {}
  const place: Place = postal
    ? placeByCode(pieces, at, postal, isRegion)
    : { streets: [], locality: undefined, region: undefined, used: new Set(), loose: false }
  const region = pieces.find((piece) => piece.kind === 'region' && !place.used.has(piece))
  if (region) {
    place.region ??= region.text
    place.used.add(region)
  }
  byMarkedTown(pieces, place, country)
  if (!place.locality) byNeighbour(pieces, place, at)
  if (at < 0) byEnd(pieces, place)
  if (!place.locality && place.region && !postal) {
    place.locality = place.region
    place.region = undefined
  }
  const street = streetOf(pieces, at, place)
  const { locality } = place
  const state = postal && /^(\p{Lu}{2,3})\.?\s(\d.*)$/u.exec(postal.code)
  const isState = state && (postal.country === 'US' || postal.country === 'AU')
  if (isState) place.region = state[1]
  if (!postal && street.length === 0 && !(locality && named)) return undefined
  if (postal && !locality && (place.loose || street.length === 0)) return undefined
  if (place.loose && street.length === 0) return undefined
  const own = postal?.country && (postal.strong || !country) ? postal.country : country
  return {
    ...(street.length ? { street: street.join(', ') } : {}),
    ...(locality ? { locality: locality.replace(/^(?:г\.|гор\.|город)\s?/u, '') } : {}),
    ...(place.region && place.region !== locality ? { region: place.region } : {}),
    ...(postal ? { postalCode: isState ? state[2]! : withoutCountryPrefix(postal.code) } : {}),
    ...(own ? { country: own } : {}),
  }
}

/** A town told by its words, by its slash or as a large city, where the code told none. */
function byMarkedTown(pieces: readonly Piece[], place: Place, country: string | undefined): void {
  const marked = pieces.findIndex((piece) => piece.kind === 'town' && !place.used.has(piece))
  const town = pieces[marked]
  if (!town || (place.locality && place.locality !== place.region)) return
  place.used.add(town)
  const before = place.region
  ;[place.locality, place.region] = townAndRegion(town.text, before)
  // "…, Yenimahalle, Ankara", "… No: 11 Çiğli, İzmir": Turkish addresses end with district and province.
  const prior = pieces[marked - 1]
  if (country !== 'TR' || place.region || !prior) return
  if (prior.kind === 'other' && marked > 1 && isTownShaped(prior.text)) {
    place.region = place.locality
    place.locality = prior.text
    place.used.add(prior)
  } else if (prior.kind === 'street') {
    const split = splitDistrict(prior.text)
    if (!split) return
    ;[prior.text, place.locality] = split
    place.region = town.text
  }
}

/** The first piece behind the street, or the one before it. */
function byNeighbour(pieces: readonly Piece[], place: Place, code: number): void {
  const lastStreet = pieces.findLastIndex(({ kind }) => kind === 'street')
  const last = pieces.findLastIndex(({ kind }) => kind === 'street' || kind === 'annex')
  const country = pieces.findIndex((piece) => piece.kind === 'country')
  const near =
    lastStreet < 0 && country > 0 && code < 0 && last < 0
      ? [country - 1, country - 2]
      : [last + 1, last + 2, pieces.findIndex((piece) => piece.kind === 'street') - 1]
  const neighbour = near
    .map((index) => pieces[index])
    .find((piece) => piece?.kind === 'other' && isTownShaped(piece.text))
  if (!neighbour) return
  place.locality = neighbour.text
  place.used.add(neighbour)
}

/** "…, Medellín, Antioquia": without a code the piece behind the town ends the address. */
function byEnd(pieces: readonly Piece[], place: Place): void {
  const town = pieces.findLastIndex((piece) => place.used.has(piece))
  const next = pieces[town + 1]
  const isEnd = town + 2 === pieces.length || pieces[town + 2]?.kind === 'country'
  const street = pieces.findLastIndex(({ kind }) => kind === 'street' || kind === 'annex')
  if (place.region || !next || !isEnd || town < street || next.kind !== 'other' || !isTownShaped(next.text))
    return
  place.region = next.text
  place.used.add(next)
}

/** Everything from the first part of a street to the town: a district, a business park. */
function streetOf(pieces: readonly Piece[], code: number, place: Place): string[] {
  const isPart = ({ kind }: Piece) => kind === 'street' || kind === 'annex'
  const first = pieces.findIndex(isPart)
  if (first < 0) return [...new Set(place.streets)]
  const town = pieces.findIndex((piece) => place.used.has(piece))
  const last = pieces.findLastIndex(isPart)
  // Landmarks end an Arabic or Persian address that begins with its town.
  const open = town >= 0 && town < first && ARABIC.test(pieces[first]!.text) ? pieces.length : last
  const until = code > first ? code : town > first ? Math.max(town, last) : open
  const found = pieces.filter(
    (piece, index) =>
      isPart(piece) || (piece.kind === 'other' && index > first && index <= until && !place.used.has(piece)),
  )
  return [...new Set([...found.map(({ text }) => text), ...place.streets])]
}

const ARABIC = /[\u0600-\u06ff]/

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
