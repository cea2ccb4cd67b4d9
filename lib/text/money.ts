import { fold } from './fold.ts'

export interface Money {
  /** As printed, currency and scale word included. */
  readonly printed: string
  /** Plain number in units of the currency: `12500000`. */
  readonly amount: string
  /** ISO 4217. */
  readonly currency: string
  readonly start: number
  readonly end: number
}

const CURRENCY: Readonly<Record<string, string>> = {
  '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', $: 'USD', usd: 'USD', us$: 'USD', dollars: 'USD', '£': 'GBP', gbp: 'GBP', zł: 'PLN', pln: 'PLN', złotych: 'PLN', '₽': 'RUB', rub: 'RUB', руб: 'RUB', рублей: 'RUB',
  chf: 'CHF', '¥': 'JPY', jpy: 'JPY', 円: 'JPY', 元: 'CNY', rmb: 'CNY', cny: 'CNY', 人民币: 'CNY', 人民幣: 'CNY', 美元: 'USD', 원: 'KRW', krw: 'KRW', '₩': 'KRW', r$: 'BRL', brl: 'BRL', reais: 'BRL', '₺': 'TRY', tl: 'TRY', try: 'TRY', lira: 'TRY',
  ریال: 'IRR', تومان: 'IRT', ریالا: 'SAR', sar: 'SAR', aed: 'AED', درهم: 'AED', دولار: 'USD', دلار: 'USD', یورو: 'EUR', '₹': 'INR', inr: 'INR', 'rs.': 'INR', sek: 'SEK', nok: 'NOK', dkk: 'DKK', czk: 'CZK', huf: 'HUF', hk$: 'HKD', nt$: 'TWD',
} // prettier-ignore

const SCALE: Readonly<Record<string, number>> = {
  k: 3, thousand: 3, tys: 3, тыс: 3, tsd: 3, bin: 3, mil: 3, هزار: 3, 千: 3, 천: 3, 万: 4, 萬: 4, 만: 4, 千万: 7, 千萬: 7, 천만: 7, 百万: 6, 百萬: 6, 백만: 6,
  m: 6, mm: 6, mn: 6, mio: 6, mln: 6, million: 6, millionen: 6, millions: 6, milionów: 6, miliony: 6, миллионов: 6, млн: 6, millones: 6, milhões: 6, milioni: 6, miljoen: 6, milyon: 6, میلیون: 6, ملیون: 6,
  亿: 8, 億: 8, 억: 8, b: 9, bn: 9, billion: 9, mld: 9, mrd: 9, milliarden: 9, miliardów: 9, млрд: 9, milliards: 9, miliardi: 9, miljard: 9, milyar: 9, میلیارد: 9, ملیار: 9, bilhões: 9, 兆: 12, 조: 12,
} // prettier-ignore

const alternatives = (words: Readonly<Record<string, unknown>>) =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$]/g, '\\$&'))
    .join('|')

const NUMBER = "\\d{1,3}(?:[ .,']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?"
const UNIT = `(?:(?:${alternatives(SCALE)})(?![a-zа-яё])\\.?)`
const MONEY = new RegExp(
  `(?:(${alternatives(CURRENCY)})\\s?)?(?<![\\p{L}\\d])(${NUMBER})\\s?(${UNIT})?\\s?(?:(${alternatives(CURRENCY)})(?![a-zа-яё]))?`,
  'gu',
)

/** Amounts with a currency. An amount without one is no money. */
export function moneyIn(text: string, lang = ''): Money[] {
  const folded = fold(text)
  const found: Money[] = []
  if (!/\d/.test(folded)) return found
  for (const match of folded.matchAll(MONEY)) {
    const currency = CURRENCY[match[1] ?? ''] ?? CURRENCY[match[4] ?? '']
    if (!currency) continue
    const scale = SCALE[(match[3] ?? '').replace('.', '')] ?? 0
    const start = match.index
    const end = start + match[0].trimEnd().length
    found.push({
      printed: text.slice(start, end).trim(),
      amount: scaled(plainNumber(match[2]!), scale),
      currency,
      start,
      end,
    })
  }
  return found
}

/** `1.234.567,89` and `1,234,567.89` as `1234567.89`: a last group of three digits is thousands. */
export function plainNumber(printed: string): string {
  const compact = printed.replace(/[ '\u00a0]/g, '')
  const decimal = /^(.*)[.,](\d{1,2})$/.exec(compact)
  return decimal ? `${decimal[1]!.replace(/[.,]/g, '')}.${decimal[2]}` : compact.replace(/[.,]/g, '')
}

function scaled(number: string, power: number): string {
  const [whole = '0', part = ''] = number.split('.')
  const digits = whole + part.padEnd(power, '0').slice(0, power)
  const rest = part.slice(power)
  return `${digits.replace(/^0+(?=\d)/, '')}${rest ? `.${rest}` : ''}`
}
