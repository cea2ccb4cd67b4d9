import type { Words } from '../../lexicons/words.ts'
import type { LabelId } from '../../model/index.ts'
import { labelsOf } from '../../page/labels.ts'
import type { Page } from '../../page/page.ts'
import { countryNamed } from '../../text/country.ts'
import { postalCodesIn } from '../../text/postal-code.ts'
import { streetBefore, streetIn } from '../../text/street.ts'
import { type Region, PLACES } from './region.ts'
import { stopAt, cutTail } from './stop.ts'
import { fromProse } from './prose.ts'
import { preceding, following } from './lines-around.ts'

/** Around a postal code, a street with its number or a country, in lines that are not `taken`. */
export function* plainRegions(
  page: Page,
  words: Words,
  countries: readonly string[],
  langs: readonly string[],
  taken: Set<number>,
): Generator<Region> {
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
      const cut = fromProse(words, text, street, codes[0])
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

/** What templates print where an address should stand. */
const TEMPLATE = /street,? city,? (?:province|state)|your address|address line|musterstra(?:ß|ss)e/i

/** A label that stands as heading over the block: "Head office". */
function headingLabel(page: Page, words: Words, index: number): { label?: LabelId } {
  const heading = page.headingAbove(index)
  if (heading < 0 || index - heading > 6 || page.lines[heading]!.text.length > 60) return {}
  const label = labelsOf(page, words, heading).find((match) => PLACES.has(match.label))?.label
  return label ? { label } : {}
}
