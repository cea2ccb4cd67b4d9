import { tellsFounding } from './founding/told.ts'
import type { FieldId, Finding, LabelId } from '../model/index.ts'
import type { Words } from '../lexicons/words.ts'
import { labelledValues } from '../page/labelled.ts'
import type { Labelled } from '../page/labelled-value.ts'
import type { Page } from '../page/page.ts'
import { quoteOf } from '../page/quote.ts'
import { shownLines } from '../page/shown-lines.ts'
import { countsIn } from '../text/count.ts'
import { fold } from '../text/fold.ts'
import { moneyIn, type Money } from '../text/money.ts'
import { periodOf } from '../text/period.ts'
import { sentencesOf } from '../text/sentences.ts'
import { yearsIn } from '../text/year.ts'
import type { Extractor } from './extractor.ts'
import { figureTables } from './figures/tables.ts'
import { isSize } from './staff/of-others.ts'

const id = 'figures'
const FIELDS: Readonly<Partial<Record<LabelId, FieldId>>> = {
  revenue: 'company.revenue',
  profit: 'company.profit',
  employees: 'company.employees',
}
/** What sentences with amounts speak of; a loss has the same words as a profit where both match, and goes before it. */
const SPOKEN = ['revenue', 'loss', 'profit'] as const
const LEAST = 10_000
/** A value's first number or range. */
const FIRST_NUMBERS = /^\D{0,12}[\d.,\s]{1,12}(?:\D{1,4}\d[\d.,]{0,9})?/u
const COUNTED = /[\d۰-۹٠-٩]\s?\p{L}{3,20}\s*[:：]\s*$/u

/** Figures with their amount, currency and period: revenue, profit, funding, headcount; a figure for each year that is told. */
const figures: Extractor = {
  id,
  *extract(page, { words, lang }) {
    const inTables = [...figureTables(page, words, lang)]
    yield* inTables
    const read = new Set(inTables.map(({ line }) => line))
    for (const labelled of labelledValues(page, words)) {
      const field = FIELDS[labelled.label]
      if (field && !read.has(labelled.line)) yield* besideLabel(page, labelled, field, words, lang)
    }
    for (const [index, { text }] of shownLines(page, 8, 3000))
      if (/[\d۰-۹٠-٩０-９]/u.test(text)) yield* inProse(text, index, words, lang)
  },
}

function* besideLabel(
  page: Page,
  labelled: Labelled,
  field: FieldId,
  words: Words,
  lang: string,
): Generator<Finding> {
  const inForm = page.closest(page.lines[labelled.labelLine]!.block, 'form') >= 0
  if (inForm && labelled.layout !== 'cell') return
  const label = page.lines[labelled.labelLine]!.text
  // 「連結従業員数」 beside 「従業員数」: the group's figure yields to the company's own.
  const isGroups = words.facts('group', label.slice(0, 60)).length > 0
  const weak = (labelled.layout === 'below' ? 0.15 : 0) + (isGroups ? 0.04 : 0)
  // "We are 236 people: 190 in the plant": the number before the word is its own.
  if (labelled.layout === 'inline' && COUNTED.test(label.slice(0, labelled.start))) return
  for (const at of labelled.lines.slice(0, 8)) {
    const { text } = page.lines[at]!
    const from = at === labelled.line ? labelled.start : 0
    const to = at === labelled.line ? labelled.end : text.length
    const value = text.slice(from, Math.min(to, from + 240))
    const ofLabel = yearsIn(label, lang).at(-1)?.value
    const isOthers =
      field === 'company.employees' &&
      isSize({ before: '', after: fold(value).replace(FIRST_NUMBERS, '') }, words)
    if (isOthers) return
    for (const found of figuresIn(field, value, lang).slice(0, 8)) {
      if (found.start > 60 && at === labelled.line && found === figuresIn(field, value, lang)[0]) break
      const period =
        periodOf(value, found.start, found.end, lang) ??
        (labelled.labelLine === at ? undefined : ofLabel?.toString())
      yield made(
        field,
        found,
        text,
        from,
        at,
        period,
        0.88 - weak - (field === 'company.employees' ? 0 : 0.03),
      )
    }
  }
}

interface Figure {
  readonly printed: string
  readonly start: number
  readonly end: number
  readonly amount: string
  readonly currency?: string
}

function figuresIn(field: FieldId, value: string, lang: string): Figure[] {
  if (field !== 'company.employees') return moneyIn(value, lang)
  const count = countsIn(value.slice(0, 80)).find(
    ({ printed, low, start }) => low > 0 && start < 20 && !/^(?:19|20)\d{2}$/.test(fold(printed)),
  )
  return count ? [{ ...count, amount: String(count.low) }] : []
}

/** A sentence that speaks of revenue, profit or money raised, with amounts; each takes the year that stands by it. */
function* inProse(text: string, line: number, words: Words, lang: string): Generator<Finding> {
  const speaks =
    SPOKEN.some((id) => words.facts(id, text).length > 0) ||
    words.tells('funding', text) ||
    words.tells('funds', text)
  if (!speaks) return
  for (const sentence of sentencesOf(text)) {
    const amounts = moneyIn(sentence.text, lang).filter(({ amount }) => Number(amount) >= LEAST)
    if (amounts.length === 0) continue
    const told = SPOKEN.map((id) => words.facts(id, sentence.text).map(({ start }) => start))
    for (const money of amounts.slice(0, 6)) {
      const said = fieldOfAmount(told, money, sentence.text, words)
      if (!said) continue
      const { field, isLoss } = said
      // "Founded in 1998, Nordwind has a turnover of …": the year before is the company's, not the figure's.
      const back = !tellsFounding(sentence.text, words)
      const period = periodOf(sentence.text, money.start, money.end, lang, back)
      const found = made(
        field,
        money,
        text,
        sentence.start,
        line,
        period,
        field === 'company.funding' ? 0.66 : 0.6,
      )
      yield isLoss ? belowNothing(found) : found
    }
  }
}

/** Which of the sentence's words the amount belongs to: the nearest before it, else after it. `told` are their offsets, as in `SPOKEN`. */
function fieldOfAmount(
  told: readonly (readonly number[])[],
  { start, end }: Money,
  sentence: string,
  words: Words,
): { readonly field: FieldId; readonly isLoss: boolean } | undefined {
  // A word after the amount counts only where none stands before it.
  const distances = told.map((all) => {
    const before = all.filter((at) => at < start).map((at) => start - at)
    return before.length > 0 ? Math.min(...before) : Math.min(Infinity, ...all.map((at) => at - end + 200))
  })
  const nearest = Math.min(...distances)
  if (nearest < 290) {
    const said = SPOKEN[distances.indexOf(nearest)]!
    return { field: said === 'revenue' ? 'company.revenue' : 'company.profit', isLoss: said === 'loss' }
  }
  return words.tells('funding', sentence) ? { field: 'company.funding', isLoss: false } : undefined
}

const MINUS = '\u2212'

function belowNothing(found: Finding): Finding {
  const parts = { ...found.parts, amount: `-${found.parts?.['amount'] ?? ''}` }
  return { ...found, value: `${MINUS}${found.value}`, parts }
}

function made(
  field: FieldId,
  figure: Figure,
  text: string,
  from: number,
  line: number,
  period: string | undefined,
  confidence: number,
): Finding {
  const start = from + figure.start
  return {
    about: 'company',
    field,
    value: figure.printed,
    quote: quoteOf(text, start, start + figure.printed.length),
    line,
    parts: {
      amount: figure.amount,
      ...(figure.currency ? { currency: figure.currency } : {}),
      ...(period ? { period } : {}),
    },
    certainty: 'stated',
    extractor: id,
    confidence,
  }
}

export default figures
