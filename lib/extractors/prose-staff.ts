import type { FactWordsId, Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { countsIn } from '../text/count.ts'
import { fold } from '../text/fold.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Words } from '../lexicons/words.ts'
import type { Extractor } from './extractor.ts'
import { BEFORE_WORD, staffIn, type Counted } from './staff/counted.ts'

const id = 'prose-staff'
const LONGEST = 3000
/** A figure as a tile prints it: "1,240", "152명". */
const TILE = /^(\d{1,3}(?:[., ]\d{3})+|\d{1,6})\s?(?:[명名人+]|여명)?$/u
/** Letters of a tile's label. */
const LABEL = 30
const NEAR = 60
const FIGURE = /[\d۰-۹٠-٩０-９]/u
/** Beside numbers in words. Signs glued to a figure, as in "120名", are found behind it. */
const PEOPLE: readonly FactWordsId[] = ['staff', 'employs', 'heads', 'counts']

type Told = Pick<Counted, 'value' | 'start' | 'end' | 'confidence'>

/** The number of employees as sentences tell it. */
const proseStaff: Extractor = {
  id,
  *extract(page, { words, lang }) {
    for (const [index, line] of page.lines.entries()) {
      const { text } = line
      const tile = page.isHidden(line) ? undefined : tileAt(page, index, words)
      if (tile) yield employees(tile, text, index)
      if (text.length < 4 || text.length > LONGEST) continue
      if (page.isHidden(line) || page.zone(line) === 'nav') continue
      const mayBeSpelled = PEOPLE.some((which) => words.facts(which, text).length > 0)
      if (!mayBeSpelled && !FIGURE.test(text)) continue
      let best: Counted | undefined
      for (const sentence of sentencesOf(text)) {
        const counted = staffIn(sentence.text, words, lang, mayBeSpelled)
        if (counted && counted.confidence > (best?.confidence ?? 0))
          best = { ...counted, start: sentence.start + counted.start, end: sentence.start + counted.end }
      }
      if (best) yield employees(best, text, index)
    }
  },
}

/** A figure alone in its line over what it counts: "60" over "сотрудников в штате". Below a cell stands the next row's. */
function tileAt(page: Page, index: number, words: Words): Told | undefined {
  const { text, block } = page.lines[index]!
  const printed = TILE.exec(fold(text).trim())?.[1]
  const count = printed === undefined ? 0 : (countsIn(printed)[0]?.low ?? 0)
  if (!printed || count < 2 || /^(?:19|20)\d{2}$/.test(printed) || page.closest(block, 'td', 'th') >= 0)
    return undefined
  const below = page.line(index + 1)?.text.slice(0, NEAR) ?? ''
  const start = text.search(/\S/)
  const end = start + printed.length
  const staff = words.facts('staff', below)[0]
  const isLabel =
    staff?.start === 0 || (below.length <= LABEL && staff && BEFORE_WORD.test(below.slice(0, staff.start)))
  return isLabel ? { value: text.slice(start, end), start, end, confidence: 0.66 } : undefined
}

function employees({ value, start, end, confidence }: Told, text: string, line: number): Finding {
  const printed = text.slice(start, end)
  return {
    about: 'company',
    field: 'company.employees',
    value,
    quote: quoteOf(text, start, end),
    line,
    certainty: 'stated',
    extractor: id,
    confidence,
    ...(printed === value ? {} : { parts: { printed } }),
  }
}

export default proseStaff
