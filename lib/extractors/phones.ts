import type { Words } from '../lexicons/words.ts'
import type { LabelId, Line } from '../model/index.ts'
import { labelledValues } from '../page/labelled.ts'
import type { Page } from '../page/page.ts'
import { likelyCountries } from '../page/place.ts'
import type { Extractor } from './extractor.ts'
import { ID } from './phones/finding.ts'
import { fromLink } from './phones/from-link.ts'
import { fromLine } from './phones/from-line.ts'

/** Phone numbers in E.164: links, then lines that hold at least six digits and are short or labelled. */
const phones: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const country = likelyCountries(page, knowledge.lang)[0]
    const labelOfLine = new Map<number, LabelId>()
    for (const { label, layout, lines } of labelledValues(page, knowledge.words))
      if (label !== 'branch' && layout !== 'inline') for (const line of lines) labelOfLine.set(line, label)
    for (const anchor of page.seen.anchors)
      yield* fromLink(page, knowledge, country, anchor.href, anchor.line, anchor.text)
    for (const [index, line] of page.lines.entries())
      if (mayHoldPhone(page, knowledge.words, line, labelOfLine.has(index)))
        yield* fromLine(page, knowledge, country, line, index, labelOfLine.get(index))
  },
}

function mayHoldPhone(page: Page, words: Words, line: Line, labelled: boolean): boolean {
  const { text } = line
  if (text.length > 1500 || page.isHidden(line)) return false
  let digits = 0
  for (let at = 0; at < text.length && digits < 6; at += 1) {
    const code = text.charCodeAt(at)
    if (
      (code >= 48 && code <= 57) ||
      (code >= 0x660 && code <= 0x669) ||
      (code >= 0x6f0 && code <= 0x6f9) ||
      (code >= 0xff10 && code <= 0xff19)
    )
      digits += 1
  }
  if (digits < 6) return false
  return (
    labelled ||
    text.length < 220 ||
    /\+\s?\d/.test(text) ||
    words.labels(text).some(({ label }) => label === 'phone' || label === 'mobile') ||
    words.contact('callOn', text).length > 0
  )
}

export default phones
