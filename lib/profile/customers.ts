import type { AnyCriterion, Customer } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'

export interface Counted<T> {
  readonly value: T
  readonly count: number
}

export interface Range {
  readonly low: number
  readonly high: number
}

/** What customers have in common. */
export interface Common {
  readonly customers: number
  /** Most frequent first. */
  readonly industries: readonly Counted<string>[]
  readonly countries: readonly Counted<string>[]
  /** Ascending; the last band is open-ended. */
  readonly sizes: readonly Counted<Range>[]
  /** The interquartile range, in the most frequent currency. */
  readonly revenue?: Range & { readonly currency: string }
  /** How many customers have a value for each. */
  readonly known: Readonly<Record<'industry' | 'country' | 'employees' | 'revenue', number>>
}

/** Headcount bands as CRMs and professional networks use them. */
const BANDS = [0, 10, 50, 200, 500, 1000, 5000, 10_000]
const SHOWN = 8

export function commonOf(customers: readonly Customer[]): Common {
  const employees = told(customers, ({ employees }) => employees)
  const revenues = told(customers, ({ revenue }) => revenue)
  const [currency] = counted(revenues.map((revenue) => revenue.currency))
  const revenue = currency && middleHalf(revenues.filter((one) => one.currency === currency.value).map(({ amount }) => amount)) // prettier-ignore
  const industries = told(customers, ({ industry }) => industry)
  const countries = told(customers, ({ country }) => country)
  return {
    customers: customers.length,
    industries: counted(industries).slice(0, SHOWN),
    countries: counted(countries).slice(0, SHOWN),
    sizes: BANDS.map((low, at) => {
      const high = BANDS[at + 1] ?? Infinity
      return {
        value: { low: low + 1, high },
        count: employees.filter((count) => count > low && count <= high).length,
      }
    }).filter(({ count }) => count > 0),
    ...(revenue ? { revenue: { ...revenue, currency: currency.value } } : {}),
    known: {
      industry: industries.length,
      country: countries.length,
      employees: employees.length,
      revenue: revenues.length,
    },
  }
}

/** What the rep selected from it. */
export interface Taken {
  readonly industries: readonly string[]
  readonly countries: readonly string[]
  readonly sizes: readonly Range[]
  readonly revenue: boolean
}

export function criteriaOf(common: Common, taken: Taken, freshId: () => string): AnyCriterion[] {
  const every = () => ({ id: freshId(), weight: 3 })
  const criteria: AnyCriterion[] = []
  if (taken.industries.length > 0)
    criteria.push({ ...every(), type: 'industry', words: [...taken.industries] })
  if (taken.countries.length > 0)
    criteria.push({ ...every(), type: 'geography', countries: [...taken.countries], places: [] })
  if (taken.sizes.length > 0) {
    const max = Math.max(...taken.sizes.map(({ high }) => high))
    criteria.push({
      ...every(),
      type: 'headcount',
      min: Math.min(...taken.sizes.map(({ low }) => low)),
      ...(max === Infinity ? {} : { max }),
    })
  }
  if (taken.revenue && common.revenue) {
    const { low, high, currency } = common.revenue
    criteria.push({ ...every(), type: 'revenue', min: low, max: high, currency })
  }
  return criteria
}

function told<T>(customers: readonly Customer[], of: (customer: Customer) => T | undefined): T[] {
  return customers.map(of).filter((value) => value !== undefined)
}

/** Counted by folded value, shown as first written. */
function counted(values: readonly string[]): Counted<string>[] {
  const counts = new Map<string, { value: string; count: number }>()
  for (const value of values) {
    const key = foldKey(value) || value
    const known = counts.get(key)
    if (known) known.count += 1
    else counts.set(key, { value, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

function middleHalf(numbers: readonly number[]): Range | undefined {
  if (numbers.length === 0) return undefined
  const ordered = [...numbers].sort((a, b) => a - b)
  const at = (share: number) => ordered[Math.round((ordered.length - 1) * share)]!
  return { low: at(0.25), high: at(0.75) }
}
