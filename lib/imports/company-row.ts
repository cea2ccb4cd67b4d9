import {
  fieldOf,
  isFieldId,
  type CompanyRow,
  type FieldId,
  type Oddity,
  type RowValue,
} from '../model/index.ts'
import { countryInList } from '../text/country.ts'
import { fold } from '../text/fold.ts'
import { plainNumber } from '../text/money.ts'
import { visibleText } from '../text/visible.ts'
import type { FileRow } from './rows.ts'
import { aboutPerson, type Piece, type Target } from './targets.ts'

const WORDS_AT_MOST = 200
const VALUE_AT_MOST = 10_000
const NEEDED: readonly FieldId[] = ['company.name', 'company.legalName', 'company.domain', 'company.website']

/** A row's values by target; undefined if it names no company. */
export function companyRowOf(
  row: FileRow,
  headings: readonly string[],
  targets: readonly Target[],
): CompanyRow | undefined {
  const company: RowValue[] = []
  const person: RowValue[] = []
  const oddities: Oddity[] = []
  const pieces = new Map<Piece, string>()
  targets.forEach((target, at) => {
    const cell = visibleText(unguarded(row.cells[at] ?? '')).trim()
    if (target === 'ignore' || cell === '') return
    if (!isFieldId(target)) {
      pieces.set(target, cell)
      return
    }
    const words = `${headings[at]}: ${cell}`.slice(0, WORDS_AT_MOST)
    for (const one of valuesIn(target, cell)) {
      const value = valued(target, one)
      if (value === undefined) oddities.push({ heading: headings[at] ?? '', cell })
      else (aboutPerson(target) ? person : company).push({ field: target, value: value.slice(0, VALUE_AT_MOST), ...periodIn(target, headings[at]), words }) // prettier-ignore
    }
  })
  const address = addressOf(pieces, company)
  if (address) company.push(address)
  const name = nameOf(pieces)
  if (name && !person.some(({ field }) => field === 'person.name')) person.push(name)
  const named = person.some(({ field }) => field === 'person.name')
  if (!company.some(({ field }) => NEEDED.includes(field))) return undefined
  return { line: row.line, company: withRevenue(company, pieces), person: named ? person : [], oddities }
}

/** The year of a figure that its heading names: "Revenue 2024". */
function periodIn(field: FieldId, heading = ''): Pick<RowValue, 'parts'> {
  const period =
    fieldOf(field).type === 'money' ? /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(fold(heading))?.[0] : undefined
  return period === undefined ? {} : { parts: { period } }
}

/** Strips the apostrophe with which our own spreadsheet CSV guards formulas. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@＝＋－＠\t\r])/, '')
}

const SPLIT = /[;\n|、]/

/** Splits a cell of a multi-valued field. Free text is one value. */
function valuesIn(field: FieldId, cell: string): string[] {
  const { holds, type } = fieldOf(field)
  if (holds !== 'many' || type === 'address' || type === 'money' || field === 'company.note') return [cell]
  return cell.split(SPLIT).map((part) => part.trim().replace(/^'(?=[+=@-])/, '')).filter((part) => part !== '') // prettier-ignore
}

/** The normalised value; undefined if invalid for its type. */
function valued(field: FieldId, cell: string): string | undefined {
  switch (fieldOf(field).type) {
    case 'email':
      return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(cell) ? cell : undefined
    case 'domain':
      return domainIn(cell)
    case 'url':
      return urlIn(cell)
    case 'year':
      return /(?:1[5-9]|20)\d{2}/.exec(fold(cell))?.[0]
    case 'phone':
      return (fold(cell).match(/\d/g)?.length ?? 0) >= 5 ? cell : undefined
    default:
      return cell
  }
}

function domainIn(cell: string): string | undefined {
  const host = cell.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, '').replace(/[/?#:].*/s, '').replace(/\.$/, '') // prettier-ignore
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u.test(host)
    ? host
    : undefined
}

/** Only http and https: a file is as untrusted as a page. */
function urlIn(cell: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(cell) ? cell : `https://${cell}`
  if (!/^https?:\/\/[^\s<>"][^\s<>".]*\.[^\s<>"]+$/i.test(address) || !URL.canParse(address)) return undefined
  return address
}

function addressOf(pieces: ReadonlyMap<Piece, string>, company: readonly RowValue[]): RowValue | undefined {
  const parts = Object.fromEntries(
    (['street', 'postalCode', 'locality', 'region', 'country'] as const).flatMap((part) => {
      const piece = pieces.get(`address.${part}`)
      return piece === undefined ? [] : [[part, piece]]
    }),
  )
  if (Object.keys(parts).length === 0 || company.some(({ field }) => field === 'company.address')) return undefined // prettier-ignore
  const town = [parts['postalCode'], parts['locality']].filter(Boolean).join(' ')
  const value = [parts['street'], town, parts['region'], parts['country']].filter(Boolean).join(', ')
  const country = countryInList(parts['country'] ?? '')
  return {
    field: 'company.address',
    value,
    parts: { ...parts, ...(country ? { country } : {}) },
    words: value,
  }
}

function nameOf(pieces: ReadonlyMap<Piece, string>): RowValue | undefined {
  const given = pieces.get('person.given')
  const family = pieces.get('person.family')
  const value = /^[\p{sc=Han}]+$/u.test(`${family ?? ''}${given ?? ''}`)
    ? `${family ?? ''}${given ?? ''}`
    : [given, family].filter(Boolean).join(' ')
  if (value === '') return undefined
  const parts = given && family ? { parts: { given, family } } : {}
  return { field: 'person.name', value, ...parts, words: value }
}

/** `1.234.567,50` is 1234567.50; undefined unless the cell is one number. */
function amountIn(cell: string): string | undefined {
  const figures = fold(cell).trim()
  return /^\d[\d.,' ]*$/.test(figures) ? plainNumber(figures).replace(/\.0+$/, '') : undefined
}

/** Joins an amount with the currency from another column. */
function withRevenue(company: readonly RowValue[], pieces: ReadonlyMap<Piece, string>): RowValue[] {
  const currency = pieces.get('revenue.currency')
  return company.map((value) => {
    if (value.field !== 'company.revenue' || !currency || !/^[A-Z]{3}$/i.test(currency)) return value
    const amount = amountIn(value.value)
    return amount ? { ...value, value: `${value.value} ${currency}`, parts: { ...value.parts, amount, currency: currency.toUpperCase() } } : value // prettier-ignore
  })
}
