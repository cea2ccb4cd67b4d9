import Papa from 'papaparse'
import type { Customer } from '../../model/index.ts'
import { countRange } from '../../text/count.ts'
import { countryInList } from '../../text/country.ts'
import { foldKey } from '../../text/fold.ts'
import { moneyIn } from '../../text/money.ts'

type Told = 'industry' | 'country' | 'employees' | 'revenue' | 'currency'

/** Headings of CRM exports in the languages of CRMs, most specific first. */
const HEADINGS: Readonly<Record<Told, readonly string[]>> = {
  industry: ['industry', 'industries', 'branche', 'branża', 'sektor', 'sector', 'secteur', 'industria', 'отрасль', 'сфера деятельности', 'صنعت', '行业', '行業', 'vertical'],
  country: ['country', 'country region', 'billing country', 'land', 'pays', 'país', 'kraj', 'страна', 'کشور', '国家', '國家', 'state country'],
  employees: ['number of employees', 'employees', 'no of employees', 'headcount', 'company size', 'mitarbeiterzahl', 'mitarbeiter', 'anzahl mitarbeiter', 'effectif', 'nombre d employés', 'empleados', 'número de empleados', 'liczba pracowników', 'zatrudnienie', 'количество сотрудников', 'число сотрудников', 'численность', 'تعداد کارکنان', '员工人数', '人数', '員工人數'],
  revenue: ['annual revenue', 'revenue', 'turnover', 'jahresumsatz', 'umsatz', 'chiffre d affaires', 'facturación', 'ingresos anuales', 'przychód', 'roczny przychód', 'obrót', 'годовая выручка', 'выручка', 'годовой оборот', 'درآمد سالانه', 'درآمد', '年收入', '营收', '营业额'],
  currency: ['currency', 'währung', 'devise', 'moneda', 'waluta', 'валюта', 'ارز', '货币'],
} // prettier-ignore

export interface CustomerTable {
  readonly customers: readonly Customer[]
  /** The details that the table has a column for. */
  readonly told: ReadonlySet<Told>
}

/** The customers in a CRM's CSV, with any delimiter and column order; undefined if it is not a table. */
export function customersIn(text: string): CustomerTable | undefined {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' })
  const [headings, ...rows] = data
  if (!headings || rows.length === 0 || headings.length < 2) return undefined
  const columns = columnsOf(headings)
  const countries = new Map<string, string | undefined>()
  const countryOf = (printed: string) => {
    if (!countries.has(printed)) countries.set(printed, countryInList(printed))
    return countries.get(printed)
  }
  const customers = rows.map((row): Customer => {
    const cell = (told: Told) => (row[columns.get(told) ?? -1] ?? '').trim().slice(0, 200)
    const industry = industryIn(cell('industry'))
    const country = countryOf(cell('country'))
    const employees = countIn(cell('employees'))
    const revenue = revenueIn(cell('revenue'), cell('currency'))
    return {
      ...(industry === '' ? {} : { industry }),
      ...(country === undefined ? {} : { country }),
      ...(employees === undefined ? {} : { employees }),
      ...(revenue === undefined ? {} : { revenue }),
    }
  })
  return { customers, told: new Set(columns.keys()) }
}

/** The column of each detail: by a heading equal to one of the words, else by one that contains it. */
function columnsOf(headings: readonly string[]): Map<Told, number> {
  const folded = headings.map((heading) => foldKey(heading))
  const columns = new Map<Told, number>()
  for (const [told, words] of Object.entries(HEADINGS) as [Told, readonly string[]][]) {
    const wanted = words.map(foldKey)
    const taken = new Set(columns.values())
    const free = (at: number) => at >= 0 && !taken.has(at)
    const exact = wanted.map((word) => folded.indexOf(word)).find(free)
    const within = wanted
      .map((word) =>
        folded.findIndex((heading, at) => !taken.has(at) && ` ${heading} `.includes(` ${word} `)),
      )
      .find(free)
    const at = exact ?? within
    if (at !== undefined) columns.set(told, at)
  }
  return columns
}

/** CRM option lists write `COMPUTER_SOFTWARE`. */
function industryIn(printed: string): string {
  if (!/^[A-Z][A-Z_&-]+$/.test(printed)) return printed
  const words = printed.replaceAll('_', ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A number, or the midpoint of a range. */
function countIn(printed: string): number | undefined {
  const plain = /^\d+(?:[.,]0+)?$/.exec(printed)
  if (plain) return Math.round(Number(printed.replace(',', '.')))
  const range = countRange(printed)
  if (!range) return undefined
  return range.high === Infinity ? range.low : Math.round((range.low + range.high) / 2)
}

function revenueIn(printed: string, currency: string): Customer['revenue'] {
  const money = moneyIn(printed)[0] ?? moneyIn(`${printed} ${currency}`)[0]
  return money && { amount: Number(money.amount), currency: money.currency }
}
