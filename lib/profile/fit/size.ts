import type { CriterionOf, Draft, ExchangeRate, Value } from '../../model/index.ts'
import { countRange } from '../../text/count.ts'
import { moneyIn } from '../../text/money.ts'
import type { Judgement, Verdict } from './judgement.ts'
import { standingIn } from './words.ts'

interface Range {
  readonly low: number
  readonly high: number
}

export function headcountVerdict(wanted: CriterionOf<'headcount'>, draft: Draft): Judgement {
  const field = 'company.employees'
  const [value] = standingIn(draft, field)
  const printed = value && countRange(value.value)
  if (!value || !printed) return { verdict: 'unknown', field, ...(value ? { value } : {}) }
  return { verdict: within(printed, wanted), field, value }
}

/**
 * The newest full-year figure decides, before quarters and undated figures. Another currency is compared only at a rate stated
 * by the rep.
 */
export function revenueVerdict(
  wanted: CriterionOf<'revenue'>,
  draft: Draft,
  rates: readonly ExchangeRate[],
): Judgement {
  const field = 'company.revenue'
  const value = [...standingIn(draft, field)].sort(
    (a, b) => Number(isPart(a)) - Number(isPart(b)) || yearOf(b) - yearOf(a),
  )[0]
  const money = value && amountOf(value)
  if (!value || !money) return { verdict: 'unknown', field, ...(value ? { value } : {}) }
  if (money.currency === wanted.currency.toUpperCase())
    return { verdict: within(exactly(money.amount), wanted), field, value }
  const rate = rates.find(
    ({ currency, into }) => currency === money.currency && into === wanted.currency.toUpperCase(),
  )
  if (!rate) return { verdict: 'unknown', field, value, by: `${money.currency} → ${wanted.currency}: ?` }
  return {
    verdict: within(exactly(money.amount * rate.rate), wanted),
    field,
    value,
    by: `1 ${rate.currency} = ${rate.rate} ${rate.into}, ${rate.date}`,
  }
}

/** The amount and ISO currency of a value: from the parts that an extractor gave, else parsed from its text. */
export function amountOf({
  value,
  parts,
}: Pick<Value, 'value' | 'parts'>): { readonly amount: number; readonly currency: string } | undefined {
  const amount = parts?.['amount'] ?? ''
  const currency = parts?.['currency'] ?? ''
  if (amount !== '' && currency !== '' && Number.isFinite(Number(amount)))
    return { amount: Number(amount), currency }
  const read = moneyIn(value.slice(0, 200))[0]
  return read && { amount: Number(read.amount), currency: read.currency }
}

const isPart = ({ parts }: Value) => /^\d{4}-/.test(parts?.['period'] ?? '')
const yearOf = ({ parts }: Value) => Number(/\d{4}/.exec(parts?.['period'] ?? '')?.[0] ?? 0)

const exactly = (amount: number): Range => ({ low: amount, high: amount })

/** A printed range that is only partly inside is unknown. */
function within(
  printed: Range,
  { min = 0, max = Infinity }: { min?: number | undefined; max?: number | undefined },
): Verdict {
  // prettier-ignore
  if (printed.low >= min && printed.high <= max) return 'met'
  return printed.high < min || printed.low > max ? 'notMet' : 'unknown'
}
