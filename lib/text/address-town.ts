import { hasLegalForm } from './legal-form.ts'
import type { Piece } from './address-pieces.ts'
import { isAnnex } from './street.ts'

/** Where an address is, as far as it is known, and the pieces that said so. */
export interface Place {
  /** Parts of the street that stand in the piece of the code. */
  streets: string[]
  locality: string | undefined
  region: string | undefined
  readonly used: Set<Piece>
  /** Words that no address has stand beside the code: without a street it is a number of a sentence. */
  loose: boolean
}

export function isTownShaped(text: string): boolean {
  return (
    !hasLegalForm(text) &&
    text.length <= 40 &&
    !/[\d:?!@]/.test(text) &&
    /^[\p{Lu}\p{Lo}'’]/u.test(text) &&
    text.split(' ').length <= 5
  )
}

/** `Senna Lodigiana (LO)`, `Springfield IL`, `Kadıköy/İstanbul`, `Nilüfer-BURSA`, `Paris Cedex 08` in town and region. */
export function townAndRegion(text: string, region: string | undefined): [string, string | undefined] {
  const bracketed = /\((\p{L}[\p{L} .-]{1,30})\)$/u.exec(text)
  const town = bracketed ? text.slice(0, bracketed.index).trimEnd() : ''
  if (bracketed && town !== '') return [town, region ?? bracketed[1]]
  const slashed = /^(\p{L}[\p{L} .'-]*)\s?\/\s?(\p{L}[\p{L} .'-]*)$/u.exec(text)
  if (slashed) return [slashed[1]!.trim(), region ?? slashed[2]!.trim()]
  const province = /^(\p{Lu}\p{L}*\p{Ll})\s?[-–]\s?(\p{Lu}{3,20})$/u.exec(text)
  if (province) return [province[1]!, region ?? province[2]]
  const state = /^(.+?),?\s(\p{Lu}{2,3})\.?$/u.exec(text)
  if (state) return [state[1]!, region ?? state[2]]
  return [text.replace(/\s*[(].*/s, '').trim() || text, region]
}

/** "… No: 286 Kat: 14 Beyoğlu": a Turkish street and the district behind its last number; undefined without one. */
export function splitDistrict(street: string): [street: string, district: string] | undefined {
  const found = /^(.*\d\S{0,8}(?:\s(?:\p{L}\.){1,6})?)\s(\p{Lu}\p{L}{2,20})$/u.exec(street)
  return found && !isAnnex(found[2]!) ? [found[1]!, found[2]!] : undefined
}
