import type { Words } from '../../lexicons/words.ts'
import type { Page } from '../../page/page.ts'
import { countryOfCity } from '../../text/cities.ts'
import { companyNamesIn } from '../../text/company-name.ts'
import { countryNamed } from '../../text/country.ts'
import { postalCodesIn } from '../../text/postal-code.ts'
import {
  isAnnex,
  isHouseNumber,
  isNumberedName,
  isOpeningPart,
  opensAsStreet,
  streetIn,
} from '../../text/street.ts'
import { labelsOf } from '../../page/labels.ts'
import { PLACES } from './region.ts'
import { regionsBy } from './regions.ts'
import { nameBefore, stopAt } from './stop.ts'

/** Street lines right above a line with the town. */
export function preceding(page: Page, words: Words, index: number, taken: ReadonlySet<number>): number[] {
  const towns = townsAbove(page, index)
  const found: number[] = towns
  const from = index - towns.length
  for (let at = from - 1; at >= 0 && at >= from - 3; at -= 1) {
    const text = page.lines[at]!.text
    if (
      taken.has(at) ||
      isPlaceLabel(page, at, words) ||
      text.length > 90 ||
      page.zone(page.lines[at]!) !== page.zone(page.lines[index]!) ||
      page.headingLevel(page.lines[at]!) > 0
    )
      break
    const behindName = nameBefore(text) > 0
    if (
      /@|https?:|www\./.test(text) ||
      stopAt(page, at, words) === 0 ||
      (!behindName && companyNamesIn(text).length > 0)
    )
      break
    const isStreet =
      behindName ||
      streetIn(text) ||
      opensAsStreet(text) ||
      isAnnex(text) ||
      isHouseNumber(text) ||
      isOpeningPart(text)
    if (!isStreet && !(at === from - 1 && isNumberedName(text))) break
    found.unshift(at)
  }
  return found
}

/** "Ballybrit," "Galway," "Co. Galway," over a code that is all of its line: up to three towns below a street. */
function townsAbove(page: Page, index: number): number[] {
  const { block, text } = page.lines[index]!
  if (!CODE_ALONE.test(text)) return []
  const found: number[] = []
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const line = page.lines[at]!
    if (line.block !== block || line.text.length > 90) return []
    if (streetIn(line.text) || opensAsStreet(line.text) || isAnnex(line.text)) return found
    if (line.text.length > 40 || !/^\p{Lu}[\p{L} .'’-]+,?$/u.test(line.text)) return []
    found.unshift(at)
  }
  return []
}

const CODE_ALONE = /^\p{Lu}{1,2}\d[\p{Lu}\d]{0,2}\s?[\p{Lu}\d]{3,4}$|^\d{4,6}$/u

/** "Office and store", "Factory: …": the label of a place, of this address or the next. */
function isPlaceLabel(page: Page, at: number, words: Words): boolean {
  const { text } = page.lines[at]!
  return labelsOf(page, words, at).some(
    ({ label, start, end }) =>
      PLACES.has(label) &&
      start === 0 &&
      (/^\s?[:：]/.test(text.slice(end)) || (text.length < 40 && !/\d/.test(text) && !/,/.test(text))),
  )
}

/** Lines below that go on with town, region or country. */
export function following(
  page: Page,
  words: Words,
  from: number,
  countries: readonly string[],
  langs: readonly string[],
  hasCode: boolean,
): number[] {
  const found: number[] = []
  let code = hasCode
  let street = streetIn(page.lines[from - 1]!.text) !== undefined || opensAsStreet(page.lines[from - 1]!.text)
  for (let at = from; at < from + 5; at += 1) {
    const line = page.line(at)
    if (
      !line ||
      line.text.length > 110 ||
      page.headingLevel(line) > 0 ||
      page.zone(line) !== page.zone(page.lines[from - 1]!)
    )
      break
    const { text } = line
    if (/@|https?:|www\./.test(text) || stopAt(page, at, words) === 0 || isPlaceLabel(page, at, words)) break
    const ends = countryNamed(text, langs) !== undefined || (street && endsInCountry(text, langs))
    const codes = postalCodesIn(text, countries)
    const goesOn =
      ends ||
      regionsBy(words)(text) ||
      (street && text.length < 60 && countryOfCity(text.split(/[,،]/u)[0]!) !== undefined) ||
      (!code && codes.length > 0) ||
      ((!code || !street) &&
        text.length < 80 &&
        (streetIn(text) !== undefined || isAnnex(text) || opensAsStreet(text) || isOpeningPart(text)))
    if (!goesOn) {
      // One line between street and town: a district, a village.
      const next = page.line(at + 1)?.text ?? ''
      if (!code && street && isBeforeCode(page, at, countries)) {
        found.push(at)
        continue
      }
      if (
        code ||
        (found.length === 0 && !streetIn(page.lines[from - 1]!.text)) ||
        next.length > 80 ||
        (postalCodesIn(next, countries).length === 0 && !countryNamed(next, langs)) ||
        /\d{5}/.test(text)
      )
        break
    }
    found.push(at)
    code ||= codes.length > 0
    street ||= streetIn(text) !== undefined || opensAsStreet(text)
    if (ends) break
  }
  return found
}

/** "Temuco, Región de La Araucanía, Chile": a town and its country below a street. */
function endsInCountry(text: string, langs: readonly string[]): boolean {
  const comma = text.lastIndexOf(',')
  return comma > 0 && text.length < 80 && countryNamed(text.slice(comma + 1), langs) !== undefined
}

/** Up to three short lines between the street and a code that stands by itself: district, town, county. */
function isBeforeCode(page: Page, from: number, countries: readonly string[]): boolean {
  for (let at = from; at < from + 4; at += 1) {
    const line = page.line(at)
    if (!line || line.block !== page.lines[from]!.block || line.text.length > 40) return false
    if (postalCodesIn(line.text, countries).some((code) => code.end - code.start >= line.text.length - 2))
      return at > from
    if (!/^\p{Lu}[\p{L} .'’,-]+$/u.test(line.text)) return false
  }
  return false
}
