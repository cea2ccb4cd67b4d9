import type { Order } from '../model/index.ts'
import { fold, foldKey } from '../text/fold.ts'
import { hash } from '../text/hash.ts'
import { plainNumber } from '../text/money.ts'
import { dateIn, type DateOrder } from './dates.ts'
import type { FileRow } from './rows.ts'

/** The content of a column in a file of orders. */
export const orderTargets = [
  'customer',
  'domain',
  'number',
  'id',
  'date',
  'amount',
  'currency',
  'ignore',
] as const
export type OrderTarget = (typeof orderTargets)[number]

const WORDS: Readonly<Record<Exclude<OrderTarget, 'ignore'>, string>> = {
  customer: 'customer|client|company|account|account name|customer name|buyer|firma|klient|kontrahent|nabywca|клиент|компания|контрагент|покупатель|مشتری|شرکت|خریدار|客户|客户名称|公司|公司名称|买家|kunde|client name|cliente',
  domain: 'domain|website|web|email|e-mail|customer email|strona|домен|сайт|почта|دامنه|سایت|ایمیل|域名|网址|邮箱',
  number: 'vat|vat id|tax id|nip|инн|شناسه ملی|税号|ust-id|customer vat',
  id: 'order|order id|order number|order no|invoice|invoice number|number|no|zamówienie|numer zamówienia|numer|nr|faktura|заказ|номер заказа|номер|счет|سفارش|شماره سفارش|شماره|订单|订单号|订单编号|发票号|bestellnummer|auftrag|rechnung',
  date: 'date|order date|ordered|created|created at|data|data zamówienia|дата|дата заказа|تاریخ|تاریخ سفارش|日期|下单日期|订单日期|datum|bestelldatum|fecha',
  amount: 'amount|total|value|sum|price|net|gross|revenue|order total|kwota|wartość|suma|netto|brutto|сумма|стоимость|итого|مبلغ|جمع|قیمت|金额|总额|订单金额|betrag|summe|wert|importe',
  currency: 'currency|waluta|валюта|ارز|واحد پول|币种|货币|währung|moneda',
} // prettier-ignore

const byHeading = new Map(
  Object.entries(WORDS).flatMap(([target, words]) =>
    words.split('|').map((word) => [foldKey(word), target as OrderTarget] as const),
  ),
)

/** The target of each column by heading; each target goes to the first matching column. */
export function guessOrderColumns(headings: readonly string[]): OrderTarget[] {
  const taken = new Set<OrderTarget>()
  return headings.map((heading) => {
    const target = byHeading.get(foldKey(heading)) ?? 'ignore'
    if (taken.has(target)) return 'ignore'
    if (target !== 'ignore') taken.add(target)
    return target
  })
}

/** An order of a file, and what identifies its customer. */
export interface OrderRow {
  readonly line: number
  readonly order: Order
  readonly customer: { readonly name: string; readonly domain: string; readonly number: string }
}

export type OrderProblem = 'noCustomer' | 'noDate' | 'noAmount'

/** The order of a row, or why it has none. An order without a number is identified by its full content. */
export function orderOf(
  row: FileRow,
  targets: readonly OrderTarget[],
  dateOrder: DateOrder,
): OrderRow | OrderProblem {
  const cell = (target: OrderTarget) => {
    const at = targets.indexOf(target)
    return at < 0 ? '' : (row.cells[at] ?? '').trim()
  }
  const customer = { name: cell('customer'), domain: cell('domain'), number: cell('number') }
  const at = dateIn(cell('date'), dateOrder)
  const amount = amountIn(cell('amount'))
  if (Object.values(customer).every((mark) => mark === '')) return 'noCustomer'
  if (at === undefined) return 'noDate'
  if (amount === undefined) return 'noAmount'
  const currency = /^[a-z]{3}$/i.test(cell('currency')) ? cell('currency').toUpperCase() : ''
  const id = cell('id') || hash('order', ...Object.values(customer), at, String(amount), currency)
  return { line: row.line, order: { id: id.slice(0, 120), at, amount, currency }, customer }
}

/** `1.234,50 zł`, `-12.00`, `(12.00)`, `۱۲۳۴`; a return is negative. Undefined without a number, or for `1.2E+06`. */
function amountIn(cell: string): number | undefined {
  const folded = fold(cell)
  const text = folded.replace(/[^\d.,' -]/g, '').trim().replace(/^[.,]\s+/, '') // prettier-ignore
  const figures = /^(-?)\s?(\d[\d.,' ]*)(-?)$/.exec(text)
  if (!figures || /\de[+-]?\d/.test(folded)) return undefined
  const amount = Number(plainNumber(figures[2]!.replace(/(?<![., ])[., ]+$/, '')))
  const isReturn = figures[1] === '-' || figures[3] === '-' || isBracketed(folded)
  return Number.isFinite(amount) ? (isReturn ? -amount : amount) : undefined
}

/** Accounts print a negative amount in brackets. */
function isBracketed(text: string): boolean {
  const first = text.search(/\d/)
  return text.lastIndexOf('(', first) > text.lastIndexOf(')', first) && text.includes(')', first)
}
