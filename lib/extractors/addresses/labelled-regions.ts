import type { Words } from '../../lexicons/words.ts'
import { labelledValues } from '../../page/labelled.ts'
import type { Labelled } from '../../page/labelled-value.ts'
import { labelsOf } from '../../page/labels.ts'
import type { Page } from '../../page/page.ts'
import { postalCodesIn } from '../../text/postal-code.ts'
import { type Region, PLACES } from './region.ts'
import { following } from './lines-around.ts'
import { untilStop, cutTail } from './stop.ts'

/** Beside a label, or below it. Lines that are used are `taken`. */
export function* labelledRegions(
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
      const text = withCode(page, words, labelled).slice(0, 300)
      // What another label ends goes on in no line below.
      const isEnded = /\p{L}/u.test(page.lines[labelled.line]!.text.slice(labelled.end))
      const further = isEnded
        ? []
        : following(page, words, labelled.line + 1, countries, langs, hasPostal(text, countries))
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
}

/** "…, No. 88 - postal code 1578634811": a code with its own label in the same line is the address's. */
function withCode(page: Page, words: Words, { line, start, end, value }: Labelled): string {
  const labels = labelsOf(page, words, line).filter((label) => label.start >= end - 1)
  const at = labels.findIndex(({ label }) => label === 'postalCode')
  if (at !== 0) return value
  const { text } = page.lines[line]!
  return text.slice(start, labels[1]?.start ?? text.length).trim()
}

function hasPostal(text: string, countries: readonly string[]): boolean {
  return postalCodesIn(text, countries).length > 0
}
