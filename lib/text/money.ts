import { fold } from './fold.ts'

export interface Money {
  /** As printed, currency and scale word included. */
  readonly printed: string
  /** Decimal number in units of the currency: `12500000`. */
  readonly amount: string
  /** ISO 4217; `IRT` for the toman (ten rials), which has no ISO code. */
  readonly currency: string
  readonly start: number
  readonly end: number
}

/** Currency symbols and words, folded; inflected words by stem and endings. */
const CURRENCIES: readonly (readonly [code: string, source: string])[] = [
  ['USD', 'us\\$|usd|us-?dollars?|(?:u\\.?s\\.? )?dollars?|d[oó]lares|d[oó]lar|dol[aá]r(?:[oó]w|y|i|es|ow)?|dollari|доллар(?:ов|а|ы)?(?: сша)?|دولار(?: امریکی)?|دلار|美元|美金|米ドル|ドル|달러|불'],
  ['EUR', 'euros?|avro(?:yu|ya)?|eur|евро|یورو|欧元|歐元|ユーロ|유로|€'],
  ['PLN', 'pln|zł(?:otych|ote|oty)?|zl(?!\\w)'],
  ['RUB', 'руб(?:лей|ля|ль|\\.)?|rub|₽|روبل|卢布'],
  ['GBP', 'gbp|pounds?(?: sterling)?|£|英镑'],
  ['CHF', 'chf|sfr\\.?|schweizer franken|franken|francs suisses'],
  ['CNY', '人民[币幣]元?|rmb|cny|元(?:人民[币幣])?|yuan|юаней'],
  ['TWD', '新?[台臺][币幣]|nt\\$|twd'],
  ['HKD', '港[元币幣]|hk\\$|hkd'],
  ['JPY', '円|日元|jpy|yen|엔'],
  ['KRW', '원|krw|₩|won'],
  ['BRL', 'r\\$|brl|reais|real'],
  ['TRY', 'tl|try|₺|türk lirasi|liras?i?'],
  ['IRT', 'تومان|تومن'],
  ['SAR', 'ریال سعودی|sar|ر\\.س'],
  ['QAR', 'ریال قطری|qar'],
  ['OMR', 'ریال عمانی|omr'],
  ['IRR', 'ریال|irr'],
  ['AED', 'درهم(?: اماراتی)?|aed|د\\.ا'],
  ['MAD', 'درهم مغربی|mad(?!\\w)'],
  ['EGP', 'جنیه(?: مصری)?|egp|ج\\.م'],
  ['KWD', 'دینار کویتی|د\\.ک|kwd'],
  ['JOD', 'دینار اردنی|jod'],
  ['INR', '₹|inr|rs\\.?|rupees|crore rupees'],
  ['SEK', 'sek|kronor'],
  ['NOK', 'nok'],
  ['DKK', 'dkk'],
  ['CZK', 'czk|kč'],
  ['HUF', 'huf|ft(?!\\w)'],
  ['UAH', 'грн\\.?|гривен[ьи]?|uah|₴'],
  ['KZT', 'тенге|kzt|₸'],
  ['AUD', 'a\\$|aud'],
  ['CAD', 'c\\$|cad'],
  ['MXN', 'mxn|pesos mexicanos'],
  ['ARS', 'pesos argentinos|ars(?!\\w)'],
  ['CLP', 'pesos chilenos|clp'],
  ['COP', 'pesos colombianos'],
  ['YEN', '[¥￥]'],
  ['USD', '\\$'],
] // prettier-ignore

/** Scale words by power of ten, folded. */
const SCALES: readonly (readonly [power: number, source: string])[] = [
  [9, 'mil mill[oõó](?:n)?es|mil milh[õo]es|mld|mrd|md|milliarden?|miliard[a-zóy]*|млрд|миллиард(?:ов|а|ы)?|milliards?|miliard[io]|miljard|milyar|میلیارد|ملیار(?:ات)?|bilh(?:[õo]es|[ãa]o)|bn|billions?|b|十亿|十億|십억'],
  [12, 'هزار میلیارد|همت|تریلیون|трлн|триллион(?:ов|а)?|trillions?|tn|billones|bilion[a-zóy]*|billionen|兆|조|万亿|萬億'],
  [6, 'mill[oó]n(?:es)?|milh(?:[õo]es|[ãa]o)|mln|mio|mill|millionen?|million(?:s|en|er|i)?|milion[a-zóyi]*|миллион(?:ов|а|ы)?|млн|milion[ei]|miljoen|milyon|میلیون|ملیون(?:ا)?|ملایین|mm|mn|m|百万|百萬|백만'],
  [8, '亿|億|억'],
  [7, '千万|千萬|천만|crores?'],
  [5, 'lakhs?|lacs?'],
  [4, '万|萬|만'],
  [3, 'thousand|tys|тыс(?:яч[аи]?)?|tsd|tausend|bin|mil|mille|mila|duizend|هزار|الف|k|t(?=eur)|千|천'],
] // prettier-ignore

const AFTER = '(?![a-zа-яё\\u00df-\\u024f])'
const alternatives = (rows: readonly (readonly [unknown, string])[]) =>
  rows.map(([, source]) => source).join('|')

const NUMBER = "\\d{1,3}(?:[ .,']\\d{3}){1,5}(?:[.,]\\d{1,2})?|\\d{1,15}(?:[.,/]\\d{1,4})?"
const EAST_SCALE = '[千百]?[亿億万萬兆억만조]'
const SCALE = `(?:${alternatives(SCALES)})(?:(?![a-zа-яё\\u00df-\\u024f])|(?=eur|chf|pln|usd))\\.?`
const CURRENCY = `(?:${alternatives(CURRENCIES)})`
/** 12億5000万円: a second, smaller scale in the same number. */
const SECOND = `(?:\\s?(\\d{1,4})\\s?(${EAST_SCALE}))?`
const MONEY = new RegExp(
  `(?:(?<![a-zа-яё])(${CURRENCY})\\s?|(?<![a-zа-яё\\u00df-\\u024f\\d.,]))(${NUMBER})(?:\\s?(${SCALE}))?${SECOND}(?:\\s?(?:de |di |d'|of )?(${CURRENCY})${AFTER})?`,
  'gu',
)
const CODES = CURRENCIES.map(([code, source]) => [code, new RegExp(`^(?:${source})$`, 'u')] as const)
const POWERS = SCALES.map(([power, source]) => [power, new RegExp(`^(?:${source})$`, 'u')] as const)

/** Amounts with a currency, in text order. `lang` resolves symbols shared by two languages. */
export function moneyIn(text: string, lang = ''): Money[] {
  const folded = fold(text)
    .replace(/[\u066b]/g, '.')
    .replace(/[\u066c]/g, ',') // Arabic decimal and thousands signs
  const found: Money[] = []
  if (!/\d/.test(folded)) return found
  for (const match of folded.matchAll(MONEY)) {
    const [whole, before, number, scale, second, secondScale, after] = match
    const currency = codeOf(before ?? '', lang) ?? codeOf(after ?? '', lang)
    if (!currency) continue
    const power = powerOf(scale)
    const start = match.index
    const end = match.index + whole.trimEnd().length
    const plain = plainNumber(number!, power >= 5 ? decimalSign(lang) : '')
    if (plain === '') continue
    const first = scaled(plain, power)
    const amount = second ? sum(first, scaled(second, powerOf(secondScale))) : first
    found.push({ printed: text.slice(start, end).trim(), amount, currency, start, end })
  }
  return found
}

function codeOf(printed: string, lang: string): string | undefined {
  const sign = printed.trim()
  if (sign === '') return undefined
  const code = CODES.find(([, expression]) => expression.test(sign))?.[0]
  if (code === 'YEN') return lang === 'zh' ? 'CNY' : 'JPY'
  if (code === 'IRR' && lang === 'ar') return 'SAR'
  return code
}

function powerOf(printed: string | undefined): number {
  if (!printed) return 0
  const word = printed.replace(/\.$/, '').trim()
  if (word === 't') return 3 // TEUR
  const power = POWERS.find(([, expression]) => expression.test(word))?.[0]
  if (power !== undefined) return power
  // 千万, 百億: two scale words combined.
  return (
    (word[0] === '千' ? 3 : word[0] === '百' ? 2 : 0) +
    (POWERS.find(([, e]) => e.test(word.slice(-1)))?.[0] ?? 0)
  )
}

/** The decimal separator where the number alone is ambiguous: 1.234 billion, 1.234 Millionen. */
function decimalSign(lang: string): string {
  return /^(?:en|zh|ja|ko|fa|ar)$/.test(lang) ? '.' : ''
}

/**
 * `1.234.567,89` and `1,234,567.89` as `1234567.89`: a last group of three digits is thousands, unless only a zero or the
 * separator `decimal` precedes it.
 */
export function plainNumber(printed: string, decimal = ''): string {
  const compact = printed.replace(/[ '\u00a0\u066c]/g, '').replace('/', '.')
  const zero = /^0[.,](\d+)$/.exec(compact)
  if (zero) return `0.${zero[1]}`
  const single = /^(\d{1,3})([.,])(\d{3})$/.exec(compact)
  if (single && single[2] === decimal) return `${single[1]}.${single[3]}`
  const broken = /^(.*)[.,](\d{1,2}|\d{4})$/.exec(compact)
  return broken ? `${broken[1]!.replace(/[.,]/g, '')}.${broken[2]}` : compact.replace(/[.,]/g, '')
}

function scaled(number: string, power: number): string {
  const [whole = '0', part = ''] = number.split('.')
  const digits = whole + part.padEnd(power, '0').slice(0, power)
  const rest = part.slice(power).replace(/(?<!0)0+$/, '')
  return `${digits.replace(/^0+(?=\d)/, '')}${rest ? `.${rest}` : ''}`
}

/** Sum of two integers beyond the exact range of a double. */
function sum(one: string, other: string): string {
  return String(BigInt(one.split('.')[0]!) + BigInt(other.split('.')[0]!))
}
