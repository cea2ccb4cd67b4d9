import { portraitHeadings } from '../../lexicons/self-portrait.ts'
import type { Page } from '../../page/page.ts'
import { quoteOf } from '../../page/quote.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { bare } from './bare.ts'

type HeadedField = keyof typeof portraitHeadings

export interface Headed {
  readonly field: HeadedField
  readonly value: string
  readonly quote: string
  readonly line: number
}

const LINES = 24
const SENTENCE = { least: 6, most: 320 }
const ITEM_AT_MOST = 40
const ITEMS = { least: 2, most: 8 }

const fieldOf = new Map(
  (Object.entries(portraitHeadings) as [HeadedField, string][]).flatMap(([field, list]) =>
    list.split('|').map((heading) => [bare(heading), field] as const),
  ),
)

/** What stands under "Our mission", "Our vision" and "Our values": the first sentence, or the names of the values. */
export function* underHeadings(page: Page): Generator<Headed> {
  const told = new Set<HeadedField>()
  for (const [at, line] of page.lines.entries()) {
    const level = page.headingLevel(line)
    if (level === 0 || line.text.length > 50 || page.isHidden(line) || page.zone(line) === 'nav') continue
    const field = fieldOf.get(bare(line.text).replace(/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu, ''))
    if (!field || told.has(field)) continue
    const below = section(page, at)
    const found =
      (field === 'company.values' ? items(page, below, level) : undefined) ?? sentence(page, below)
    if (!found) continue
    told.add(field)
    yield { field, ...found }
  }
}

/** Lines that are shown under a heading. */
function section(page: Page, heading: number): number[] {
  const lines: number[] = []
  const end = page.sectionEnd(heading)
  for (let at = heading + 1; at < end && lines.length < LINES; at += 1)
    if (!page.isHidden(page.lines[at]!)) lines.push(at)
  return lines
}

/** "Honesty", "Care": items of a list, or headings with a text below each. */
function items(page: Page, lines: readonly number[], level: number): Omit<Headed, 'field'> | undefined {
  const named = lines.filter((at) => {
    const line = page.lines[at]!
    const isItem = page.headingLevel(line) > level || page.closest(line.block, 'li', 'dt') >= 0
    return isItem && line.text.length <= ITEM_AT_MOST && /\p{L}{2}/u.test(line.text)
  })
  if (named.length < ITEMS.least) return undefined
  const words = named.slice(0, ITEMS.most).map((at) => page.lines[at]!.text.trim())
  return { value: words.join(', '), quote: words[0]!, line: named[0]! }
}

function sentence(page: Page, lines: readonly number[]): Omit<Headed, 'field'> | undefined {
  for (const at of lines) {
    const { text } = page.lines[at]!
    const first = sentencesOf(text)[0]
    if (page.headingLevel(page.lines[at]!) > 0 || !first) continue
    if (first.text.length < SENTENCE.least || first.text.length > SENTENCE.most) continue
    return { value: first.text.trim(), quote: quoteOf(text, first.start, first.end), line: at }
  }
  return undefined
}
