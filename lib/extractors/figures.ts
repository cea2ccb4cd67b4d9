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

const id = 'figures'
const FIELDS: Readonly<Partial<Record<LabelId, FieldId>>> = {
  revenue: 'company.revenue',
  profit: 'company.profit',
  employees: 'company.employees',
}
/** Revenue as sentences say it; the labels alone hold words that are anything in a sentence: income, budget, total assets. */
const REVENUE =
  /revenues?|turnover|umsatz|obr[oó]t|przych[oó]d|выручк|оборот|chiffre d'affaires|facturaci[óo]n|faturamento|faturação|volume de neg|fatturato|ricavi|omzet|ciro|hasilat|売上|年商|营业收入|营业额|營業額|营收|營收|销售额|매출|درامد|فروش (?:سالانه|سال|شرکت|خالص|سه ?ماهه)|\b(?:net |annual |total |group )?sales (?:came|reached|of|were|amounted|grew|rose|totall?ed)|年产值|年销售|ایرادات|حجم المبیعات/u
const PROFIT =
  /\bprofits?\b|net income|gewinn|jahresüberschuss|ebitda|\bzysku?|прибыл|bénéfice|résultat net|beneficio|lucro|utile netto|winst|net k[âa]r|利益|净利润|净利|순이익|영업\s?이익|سود خالص|صافی الربح|الارباح/u
/** Profit below nothing: its amount is negative, and shown with its sign. */
const LOSS =
  /\b(?:net|operating|annual|pre-?tax)? ?loss(?:es)?\b(?! (?:of (?:data|time)|adjust|prevent))|\bstrat(?:a|ę|y) (?:netto|w wysokości|bilansow|operacyjn)|убыт(?:ок|ка|ки)|(?:jahres|netto)?(?:verlust|fehlbetrag)(?!\p{L})|\bpertes? (?:nette?|de|d')|résultat net négatif|pérdidas? (?:neta?s?|de)|perdita netta|prejuízo|nettoverlies|net zarar|zarar etti|زیان (?:خالص|انباشته|سال)|净?亏损|虧損|純損失|순손실|الخساره|خسائر/u
const LEAST = 10_000
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
      if (field && !read.has(labelled.line)) yield* besideLabel(page, labelled, field, lang)
    }
    for (const [index, { text }] of shownLines(page, 8, 3000))
      if (/[\d۰-۹٠-٩０-９]/u.test(text)) yield* inProse(text, index, words, lang)
  },
}

function* besideLabel(page: Page, labelled: Labelled, field: FieldId, lang: string): Generator<Finding> {
  const inForm = page.closest(page.lines[labelled.labelLine]!.block, 'form') >= 0
  if (inForm && labelled.layout !== 'cell') return
  const weak = labelled.layout === 'below' ? 0.15 : 0
  const label = page.lines[labelled.labelLine]!.text
  // "We are 236 people: 190 in the plant": the number before the word is its own.
  if (labelled.layout === 'inline' && COUNTED.test(label.slice(0, labelled.start))) return
  for (const at of labelled.lines.slice(0, 8)) {
    const { text } = page.lines[at]!
    const from = at === labelled.line ? labelled.start : 0
    const to = at === labelled.line ? labelled.end : text.length
    const value = text.slice(from, Math.min(to, from + 240))
    const ofLabel = yearsIn(label, lang).at(-1)?.value
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
  const folded = fold(text)
  const speaks =
    REVENUE.test(folded) ||
    PROFIT.test(folded) ||
    LOSS.test(folded) ||
    words.tells('funding', text) ||
    words.tells('funds', text)
  if (!speaks) return
  for (const sentence of sentencesOf(text)) {
    const amounts = moneyIn(sentence.text, lang).filter(({ amount }) => Number(amount) >= LEAST)
    if (amounts.length === 0) continue
    const near = fold(sentence.text)
    for (const money of amounts.slice(0, 6)) {
      const said = fieldOfAmount(near, money, sentence.text, words)
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

/** Which of the sentence's words the amount belongs to: the nearest before it, else after it. */
function fieldOfAmount(
  folded: string,
  { start, end }: Money,
  sentence: string,
  words: Words,
): { readonly field: FieldId; readonly isLoss: boolean } | undefined {
  // A word after the amount counts only where none stands before it.
  const distance = (expression: RegExp) => {
    const all = [...folded.matchAll(new RegExp(expression.source, 'gu'))].map(({ index }) => index)
    const before = all.filter((index) => index < start).map((index) => start - index)
    return before.length > 0
      ? Math.min(...before)
      : Math.min(Infinity, ...all.map((index) => index - end + 200))
  }
  const [revenue, profit, loss] = [distance(REVENUE), distance(PROFIT), distance(LOSS)]
  const nearest = Math.min(revenue, profit, loss)
  if (nearest < 290)
    return { field: revenue === nearest ? 'company.revenue' : 'company.profit', isLoss: loss === nearest }
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
