import type { Finding } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { shownLines } from '../page/shown-lines.ts'
import { sentencesOf } from '../text/sentences.ts'
import { yearsIn, type Year } from '../text/year.ts'
import type { Extractor } from './extractor.ts'
import { foundingYears, type FoundingYear } from './founding/told.ts'
import type { Knowledge } from './knowledge.ts'

const id = 'prose-founding'
const DIGITS = /[\d۰-۹٠-٩０-９]{2}|[\d０-９元一二三四五六七八九十]年/u
const CONFIDENCE = { founding: 0.74, exists: 0.62, since: 0.5 }
/** A line longer than this tells of much else. */
const LONG = 900
const LONGEST = 3000
const LATEST = 2035

/** The year of founding as sentences tell it, and as a time-line does. */
const proseFounding: Extractor = {
  id,
  *extract(page, knowledge) {
    for (const [index, { text }] of shownLines(page, 4, LONGEST)) {
      if (!DIGITS.test(text)) continue
      for (const sentence of sentencesOf(text))
        for (const { year, by } of foundingYears(sentence.text, knowledge.words, knowledge.lang)) {
          if (year.value > LATEST) continue
          const confidence = text.length > LONG ? Math.min(CONFIDENCE[by], 0.6) : CONFIDENCE[by]
          yield founded(year, text, sentence.start + year.start, index, confidence, by)
        }
      yield* milestone(page, knowledge, index)
    }
  },
}

/** A time-line: the year alone in its line, "Foundation of …" in the next. */
function* milestone(page: Page, { words, lang }: Knowledge, index: number): Generator<Finding> {
  const { text } = page.lines[index]!
  if (text.length > 20) return
  const year = yearsIn(text, lang)[0]
  const next = page.line(index + 1)?.text
  if (!year || !next || text.length - (year.end - year.start) > 14 || yearsIn(next, lang).length > 0) return
  const start = next.slice(0, 140)
  const label = words.labels(start).find((match) => match.label === 'founded')
  const isLabelled = label !== undefined && label.start < 4
  if (isLabelled || words.facts('founding', start).length > 0)
    yield founded(year, text, year.start, index, isLabelled ? 0.7 : 0.55)
}

/** `by`: how it is told, where a sentence tells it. */
function founded(
  year: Year,
  text: string,
  start: number,
  line: number,
  confidence: number,
  by?: FoundingYear['by'],
): Finding {
  return {
    about: 'company',
    field: 'company.founded',
    value: String(year.value),
    quote: quoteOf(text, start, start + year.printed.length),
    line,
    certainty: 'stated',
    extractor: id,
    confidence,
    parts: { printed: year.printed, ...(by ? { by } : {}) },
  }
}

export default proseFounding
