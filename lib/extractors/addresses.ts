import type { Words } from '../lexicons/words.ts'
import type { Finding, LabelId } from '../model/index.ts'
import { labelledValues, labelsOf } from '../page/labelled.ts'
import type { Page } from '../page/page.ts'
import { likelyCountries } from '../page/place.ts'
import { quoteOf } from '../page/quote.ts'
import { addressIn, addressLine, type Address } from '../text/address.ts'
import { countryOfCity } from '../text/cities.ts'
import { companyNamesIn } from '../text/company-name.ts'
import { countryNamed } from '../text/country.ts'
import { fold } from '../text/fold.ts'
import { postalCodesIn } from '../text/postal-code.ts'
import {
  isAnnex,
  isHouseNumber,
  isNumberedName,
  isOpeningPart,
  opensAsStreet,
  streetBefore,
  streetIn,
} from '../text/street.ts'
import type { Extractor } from './extractor.ts'

const id = 'addresses'
/** What templates print where an address should stand. */
const TEMPLATE = /street,? city,? (?:province|state)|your address|address line|musterstra(?:ß|ss)e/i
const STOP = new Set<LabelId>([
  'phone',
  'mobile',
  'fax',
  'email',
  'website',
  'hours',
  'vat',
  'registration',
  'court',
  'ceo',
  'managers',
  'representative',
  'founded',
  'employees',
  'capital',
  'contactPerson',
  'copyright',
])
const PLACES = new Set<LabelId>(['address', 'headOffice', 'branch'])

interface Region {
  readonly text: string
  readonly line: number
  readonly label?: LabelId
}

/** Postal addresses: beside a label, in an `<address>`, around a postal code or a street with its number. */
const addresses: Extractor = {
  id,
  *extract(page, { words, lang }) {
    const countries = likelyCountries(page, lang)
    const langs = [lang]
    const taken = new Set<number>()
    for (const region of regionsOf(page, words, countries, langs, taken)) {
      const address = addressIn(region.text, countries, langs)
      if (!address) continue
      const confidence = sureness(page, address, region)
      if (confidence < 0.3) continue
      yield finding(page, address, region, confidence)
    }
  },
}

function* regionsOf(
  page: Page,
  words: Words,
  countries: readonly string[],
  langs: readonly string[],
  taken: Set<number>,
): Generator<Region> {
  for (const labelled of labelledValues(page, words)) {
    if (!PLACES.has(labelled.label)) continue
    const label = labelled.label
    if (labelled.layout === 'inline') {
      const text = labelled.value.slice(0, 300)
      const further = following(page, words, labelled.line + 1, countries, langs, hasPostal(text, countries))
      taken.add(labelled.line)
      for (const line of further) taken.add(line)
      yield {
        text: [text, ...further.map((line) => page.lines[line]!.text)].join('\n'),
        line: labelled.line,
        label,
      }
    } else {
      const own = labelled.lines.slice(0, 8)
      const lines =
        labelled.layout === 'cell'
          ? own
          : [...own, ...following(page, words, own.at(-1)! + 1, countries, langs, false)]
      const kept = untilStop(page, words, lines)
      for (const line of kept) taken.add(line)
      if (kept.length)
        yield {
          text: kept.map((line) => cutTail(page, line, words)).join('\n'),
          line: kept[0]!,
          label,
        }
    }
  }
  for (const [index, line] of page.lines.entries()) {
    if (
      taken.has(index) ||
      page.isHidden(line) ||
      page.zone(line) === 'nav' ||
      line.text.length > 900 ||
      line.text.length < 5
    )
      continue
    if (stopAt(page, index, words) === 0 || TEMPLATE.test(line.text)) continue
    const text = line.text
    const short = text.length <= 150
    const codes = /\d|[۰-۹٠-٩０-９]/.test(text) ? postalCodesIn(text.slice(0, 400), countries) : []
    const isCountry =
      /[,،、]/.test(text) &&
      text.length < 90 &&
      countryNamed(text.split(/[,،、-]/).at(-1)!, langs) !== undefined
    const street = short || codes.length > 0 ? streetIn(text.slice(0, 400)) : undefined
    if (codes.length === 0 && !street && !isCountry) continue
    const isSentence =
      text.length > 60 && codes.length > 0 && (street?.start ?? streetBefore(text, codes[0]!.start)) > 24
    if (text.length > 150 || isSentence) {
      const cut = fromProse(text, street, codes[0])
      if (cut) yield { text: cut, line: index }
      if (cut || text.length > 150) continue
    }
    const before = preceding(page, words, index, taken)
    const further = following(page, words, index + 1, countries, langs, codes.length > 0)
    const all = [...before, index, ...further]
    for (const at of all) taken.add(at)
    yield {
      text: all.map((at) => cutTail(page, at, words)).join('\n'),
      line: index,
      ...headingLabel(page, words, index),
    }
  }
}

/** A label that stands as heading over the block: "Head office". */
function headingLabel(page: Page, words: Words, index: number): { label?: LabelId } {
  const heading = page.headingAbove(index)
  if (heading < 0 || index - heading > 6 || page.lines[heading]!.text.length > 60) return {}
  const label = labelsOf(page, words, heading).find((match) => PLACES.has(match.label))?.label
  return label ? { label } : {}
}

function hasPostal(text: string, countries: readonly string[]): boolean {
  return postalCodesIn(text, countries).length > 0
}

/** Street lines right above a line with the town. */
function preceding(page: Page, words: Words, index: number, taken: ReadonlySet<number>): number[] {
  const found: number[] = []
  for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
    const text = page.lines[at]!.text
    if (
      taken.has(at) ||
      text.length > 90 ||
      page.zone(page.lines[at]!) !== page.zone(page.lines[index]!) ||
      page.headingLevel(page.lines[at]!) > 0
    )
      break
    if (/@|https?:|www\./.test(text) || stopAt(page, at, words) === 0 || companyNamesIn(text).length > 0)
      break
    const isStreet =
      streetIn(text) || opensAsStreet(text) || isAnnex(text) || isHouseNumber(text) || isOpeningPart(text)
    if (!isStreet && !(at === index - 1 && isNumberedName(text))) break
    found.unshift(at)
  }
  return found
}

/** Lines below that go on with town, region or country. */
function following(
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
    if (/@|https?:|www\./.test(text) || stopAt(page, at, words) === 0) break
    const country = countryNamed(text, langs)
    const codes = postalCodesIn(text, countries)
    const goesOn =
      country !== undefined ||
      (text.length < 40 && PROVINCE.test(text)) ||
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
    if (country) break
  }
  return found
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

/** A line that says no more than the province. */
const PROVINCE =
  /^(?:woj\.|województwo|powiat|обл\.|\p{Lu}\p{Ll}+ская обл|provincia d|prov\. |region |région |state of |county )/iu

function untilStop(page: Page, words: Words, lines: readonly number[]): number[] {
  const found: number[] = []
  for (const at of lines) {
    const text = page.lines[at]!.text
    if (/@/.test(text) || stopAt(page, at, words) === 0) break
    // The first line may name the company; it is no part of the address.
    if (companyNamesIn(text).some((name) => name.end - name.start > text.length * 0.7) && !/\d/.test(text))
      continue
    found.push(at)
  }
  return found
}

/** Offset of the first label of another kind of value, -1 for none. */
function stopAt(page: Page, index: number, words: Words): number {
  const { text } = page.lines[index]!
  for (const label of labelsOf(page, words, index)) {
    if (!STOP.has(label.label)) continue
    const before = text.slice(0, label.start)
    const after = text.slice(label.end, label.end + 12)
    const apart = !/[\p{L}\p{N}]/u.test(before) || /[\s,;|/·•–(-]$/u.test(before)
    if (label.end - label.start === 1 && !/^\s?[.:：]/.test(after)) continue
    if (apart && /^[.\s]*(?:[:：]|[+(]?\d)|^[^\p{L}\d]{0,3}$/u.test(after))
      return before.trim() === '' ? 0 : label.start
  }
  return -1
}

function cutTail(page: Page, index: number, words: Words): string {
  const { text } = page.lines[index]!
  const stop = stopAt(page, index, words)
  const cut = stop > 0 ? text.slice(0, stop) : text
  // A link to somewhere else in the same line ends the address: a profile, the imprint.
  const link = page.lines[index]!.parts?.find(
    ({ tag, href, start }) => tag === 'a' && start > 8 && href !== undefined && !/maps|goo\.gl/i.test(href),
  )
  return (link && link.start < cut.length ? cut.slice(0, link.start) : cut).split(
    /\s[\w.+-]+@|https?:|www\.|\s(?:\+|☎|📞)/u,
  )[0]!
}

/** The address inside a sentence: from the street to the town after the code. */
function fromProse(
  text: string,
  street: { start: number; end: number } | undefined,
  code: { start: number; end: number; town: string } | undefined,
): string | undefined {
  if (!code) return undefined
  const situated = situatedAt(text, code.start)
  if (situated !== undefined)
    return situated + (TOWN_AFTER.exec(text.slice(code.start))?.[0] ?? text.slice(code.start, code.end))
  const near = street && Math.abs(code.start - street.end) <= 90 ? street : undefined
  const opening = near ? -1 : streetBefore(text, code.start)
  if (!near && opening < 0) return undefined
  const start = Math.min(near?.start ?? opening, code.start)
  const plain = Math.max(near?.end ?? 0, code.end)
  // The street was found by the first digit of its number: "12а", "3/5".
  const end = plain + /^(?:\d|[/-]\d|\p{L}(?!\p{L})){0,8}/u.exec(text.slice(plain))![0].length
  const rest = text.slice(end)
  const tail =
    /^[\s,)]*\p{Lu}[\p{L}'-]*(?:\s(?:(?:in|di|del|della|sul|sulla|al|a|de|la|le|les|sur|sous|en|am|im|an der|bei|ob der|do|da|dos|das|nad|pod)\s)?\p{Lu}[\p{L}'-]*){0,3}(?:\s\(\p{Lu}{2}\))?(?:,\s\p{Lu}[\p{L} ]{2,20})?/u.exec(
      rest,
    )?.[0] ?? ''
  return text.slice(start, end) + tail
}

/** "Hauptstr. 4, Postfach 12": a number after words and before a comma. */
function hasNumberBeforeComma(street: string): boolean {
  const words = street.search(/\p{L} /u)
  return words >= 0 && /\d/.test(street.slice(words + 2, Math.max(words + 2, street.lastIndexOf(','))))
}

const TOWN_AFTER =
  /^\S{1,20}(?:\s\S{2,4}(?=\s\p{Lu}))?[\s,]{0,6}\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3}(?:,\s\p{Lu}[\p{L}' -]{2,20})?/u
const SITUATED =
  /(?:situé[es]*(?: à| au)?|sise?(?: à| au)?|domiciliée?(?: à| au)?|located at|registered (?:office )?(?:is )?at|with (?:its )?(?:registered )?office at|con domicilio(?: social)? en|domiciliada en|con sede(?: legale)? in|com sede (?:na|no|em)|z siedzibą(?: w \p{L}{1,40})?(?: przy| pod adresem)?|mit sitz in|gevestigd (?:te|aan)|расположенн\p{L}{1,6} по адресу|по адресу|adresinde)[\s:,]+/giu

/** What stands between "situated at" and a postal code, when it is short enough for a street. */
function situatedAt(text: string, code: number): string | undefined {
  const from = Math.max(0, code - 110)
  const last = [...text.slice(from, code).matchAll(SITUATED)].at(-1)
  if (!last) return undefined
  const street = text.slice(from + last.index + last[0].length, code)
  return street.trim().length > 4 && /\d/.test(street) ? street : undefined
}

function sureness(page: Page, address: Address, region: Region): number {
  const { street, locality, postalCode } = address
  const line = page.lines[region.line]!
  const labelled = region.label !== undefined
  let confidence =
    street && locality && postalCode
      ? 0.84
      : postalCode && locality
        ? 0.66
        : street && locality
          ? 0.7
          : street
            ? 0.42
            : locality
              ? 0.44
              : 0.3
  if (labelled) confidence += 0.1
  if (region.label === 'headOffice') confidence += 0.05
  if (page.closest(line.block, 'address') >= 0) confidence += 0.06
  if (page.zone(line) === 'footer') confidence += locality && address.country && !street ? 0.08 : 0.01
  if (/[:?]|\d{5}/.test(locality ?? '')) confidence -= 0.25
  if (
    /p\.? ?o\.? ?box|postfach|postbus|casilla|apartado/i.test(street ?? '') &&
    !hasNumberBeforeComma(street ?? '')
  )
    confidence -= 0.18
  if (region.text.length > 200) confidence -= 0.12
  if (region.label === 'branch' || isBranchHeading(page, region.line)) confidence -= 0.25
  if (
    /lorem ipsum|\b123 (?:main|street|fake)|new york,? ny 10001|musterstra(?:ß|ss)e|street name|your address/i.test(
      fold(region.text),
    )
  )
    confidence -= 0.4
  return Math.min(0.97, confidence)
}

const BRANCH_WORDS =
  /branch|niederlassung|zweigstelle|oddzia[łl]|филиал|представительств|succursale|sucursal|filial|sede secondaria|filiale|vestiging|支店|営業所|工場|分公司|办事处|지점|지사|공장|فرع|شعبه|şube|warehouse|factory|plant|showroom|lager|magazyn|производств|склад/i

function isBranchHeading(page: Page, line: number): boolean {
  const heading = page.headingAbove(line)
  return (
    heading >= 0 &&
    line - heading < 8 &&
    page.lines[heading]!.text.length < 80 &&
    BRANCH_WORDS.test(page.lines[heading]!.text)
  )
}

function finding(page: Page, address: Address, region: Region, confidence: number): Finding {
  const text = page.lines[region.line]!.text
  const type =
    region.label === 'branch' || isBranchHeading(page, region.line)
      ? 'branch'
      : /registered|siedziba|sitz|юрид|siège|sede legal|domicilio social/i.test(
            `${text} ${region.label === 'headOffice' ? 'head' : ''}`,
          )
        ? 'registered'
        : 'head'
  const parts = Object.fromEntries(
    Object.entries({ ...address, type }).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
  return {
    about: 'company',
    field: 'company.address',
    value: addressLine(address),
    parts,
    quote: quoteOf(text),
    line: region.line,
    certainty: 'stated',
    extractor: id,
    confidence,
  }
}

export default addresses
