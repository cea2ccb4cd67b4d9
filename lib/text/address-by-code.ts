import { streetIn } from './street.ts'
import { type Piece, BOXES } from './address-pieces.ts'
import type { IsRegion } from './address-line.ts'
import type { PostalCode } from './postal-code.ts'
import { isTownShaped, splitDistrict, townAndRegion, type Place } from './address-town.ts'

/** Town, region and parts of the street that stand in the piece of the postal code or beside it. */
export function placeByCode(
  pieces: readonly Piece[],
  at: number,
  postal: PostalCode,
  isRegion: IsRegion,
): Place {
  const piece = pieces[at]!
  const place: Place = { streets: [], locality: undefined, region: undefined, used: new Set(), loose: false }
  inPiece(piece.text, postal, place, isRegion)
  if (!place.locality) splitStreet(pieces[at - 1], postal, place)
  if (place.locality && (isRegion(place.locality) || /^\p{Lu}{2}$/u.test(place.locality))) {
    place.region = place.locality
    place.locality = undefined
  }
  const [prior, next, last] = [pieces[at - 1], pieces[at + 1], pieces[at + 2]]
  // "…, Kendal, Cumbria LA9 6NS": the town is between street and county.
  if (
    postal.country === 'GB' &&
    place.locality &&
    !place.region &&
    prior?.kind === 'other' &&
    isTownShaped(prior.text) &&
    pieces.slice(0, at - 1).some(({ kind }) => kind === 'street' || kind === 'annex')
  ) {
    place.region = place.locality
    place.locality = prior.text
    place.used.add(prior)
  }
  if (!place.locality) {
    const beside = postal.town === 'after' ? [at + 1, at - 1, at + 2] : [at - 1, at - 2, at + 1]
    const town = beside
      .map((index) => pieces[index])
      .find((one) => one && mayBeTown(one, place) && isTownShaped(one.text))
    if (town) {
      ;[place.locality, place.region] = townAndRegion(town.text, place.region)
      place.used.add(town)
    }
  }
  if (!place.locality || place.region) return place
  // "C.P. 27010, Torreón, Coahuila", "08630 Abrera, Barcelona", "44160 Guadalajara, Jal., México": the region behind the town.
  const behind = next && place.used.has(next) ? last : next
  const after = pieces[pieces.indexOf(behind!) + 1]
  const isLast = behind !== undefined && (after === undefined || after.kind === 'country')
  if (
    isLast &&
    (behind.kind === 'other' || behind.kind === 'town') &&
    isTownShaped(behind.text) &&
    (behind === last || after !== undefined || PROVINCES.has(postal.country))
  ) {
    place.region = behind.text
    place.used.add(behind)
  }
  return place
}

/** "Sussex, Wisconsin 53089": a county's name is a town's where the region is known. */
function mayBeTown({ kind }: Piece, place: Place): boolean {
  return kind === 'other' || kind === 'town' || (kind === 'region' && place.region !== undefined)
}

/** Countries that print the province behind the town. */
const PROVINCES = new Set(['ES', 'MX', 'IT', 'AR', 'IN', 'TR', 'PE', 'CO', 'EC'])

/** What stands before and behind the code in its own piece. */
function inPiece(text: string, postal: PostalCode, place: Place, isRegion: IsRegion): void {
  const printed = text.slice(0, postal.start).replace(BOXES, '')
  const box = POST_BOX.exec(printed)
  const mile = /^km\.? ?\d[\d.,]*$/iu.test(printed) ? printed : undefined
  const before = mile ? '' : printed.replace(POST_BOX, '').replace(BOXES, '')
  const behind = text.slice(postal.end)
  // "Indore - 452 001 (M.P.)": the state in brackets.
  const state = /^\s?\(([^()]{2,30})\)$/u.exec(behind)?.[1]
  place.region = state
  const after = state ? '' : behind.replace(BOXES, '')
  const inStreet = streetIn(before) !== undefined
  place.streets = [inStreet ? before : undefined, box?.[0], mile].filter((part) => part !== undefined)
  const district = postal.country === 'TR' && inStreet && after ? splitDistrict(before) : undefined
  if (district) {
    place.streets = [district[0]]
    place.locality = district[1]
    place.region = after
    return
  }
  const split = inStreet && !after ? (SITED.exec(before) ?? BEHIND_NUMBER.exec(before)) : null
  if (split) {
    place.streets[0] = before.slice(0, split.index + split[1]!.length)
    place.locality = split[2]
    return
  }
  const own = [before, after].filter((part) => part && !(inStreet && part === before) && !/^\d+$/.test(part))
  // "Şişli 34394 İstanbul": district, code and province.
  if (postal.town === 'after' && postal.country !== 'TR') own.reverse()
  const [town, rest] = own
  // "Form, OMB 15450": in the United States a plain code follows the name of its state.
  const isNoState = postal.country === 'US' && !postal.strong && !isRegion(town ?? '')
  place.loose =
    isNoState ||
    isLower(town) ||
    (rest !== undefined && postal.country !== 'TR' && !isRegion(rest) && !/^\p{Lu}{2}$/u.test(rest))
  // "Ref. 45221": where the town follows the code, what stands before it is none.
  const isTown = town !== undefined && !(town === before && FIRST.has(postal.country)) && !isLower(town)
  if (isTown) [place.locality, place.region] = townAndRegion(town, place.region)
  if (rest && !place.region && !/\d/.test(rest)) place.region = rest
}

/** "1455 Market Street #600 San Francisco" before "CA 94103": the town behind the street or its unit. */
function splitStreet(prior: Piece | undefined, postal: PostalCode, place: Place): void {
  if (prior?.kind !== 'street' || !/^\p{Lu}{2}\.?\s\d/u.test(postal.code)) return
  if (!/\d/.test(prior.text)) {
    // "Oakbrook Terrace, IL 60181": a town that ends as a street does.
    prior.kind = 'town'
    return
  }
  const { end = 0 } = streetIn(prior.text) ?? {}
  const rest = prior.text.slice(end)
  const unit = UNIT.exec(rest)![0].length
  const town = TOWN_BEHIND.exec(rest.slice(unit))?.[1]
  if (end === 0 || !town) return
  prior.text = prior.text.slice(0, end + unit)
  place.locality = town
}

const UNIT = /^(?:\.?\s?(?:#|suite|ste\.?|unit|apt\.?|floor|fl\.?)\s?[\w-]{1,6})?/iu
const TOWN_BEHIND = /^\.?\s(?!(?:North|South|East|West)(?:east|west)?$)(\p{Lu}\p{Ll}[\p{L}.' -]{1,30})$/u
/** Countries that print the code before its town and nowhere else. */
const FIRST = new Set(['DE', 'FR', 'ES', 'IT', 'PL', 'AT', 'CH', 'BE', 'NL', 'PT'])

function isLower(town = ''): boolean {
  return LOWER.test(town) && !PARTICLE.test(town)
}

const LOWER = /^\p{Ll}/u
const PARTICLE = /^(?:den?|d|la|le|les|el|l|['’]?[st]|al|san|bad|o)[\s'’-]/u
const SITED = /^(.*\p{L})\s(?:à|in|a|en|te|em|w)\s(\p{Lu}[\p{L}' -]{2,30})$/u
const BEHIND_NUMBER = /(\d[^\s\d]*)\s+(\p{Lu}[\p{L}' -]{2,30})$/u

/** "D-80331", "NL-2593 BM", "〒105-0011" without what says the country; the prefix of Baltic codes belongs to them. */
export function withoutCountryPrefix(code: string): string {
  return code.replace(/^(?:〒\s?|(?!L[TV]-)\p{Lu}{1,3}-\s?(?=\d))/iu, '')
}

const POST_BOX =
  /^(?:ص\.? ?ب\.?|صندوق (?:بريد|پستی)|p\.? ?o\.? ?box|postfach|postbus|b\.? ?p\.)[\s:.]{0,3}\d{1,7}/iu
