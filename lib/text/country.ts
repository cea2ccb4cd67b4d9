import { fold } from './fold.ts'

/** ISO 3166-1 alpha-2 codes. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE YT ZA ZM ZW'.split(
    ' ',
  )

/** Common names that Intl lacks, folded. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: 'US', 'u.s.a.': 'US', 'u.s.': 'US', us: 'US', uk: 'GB', 'u.k.': 'GB', england: 'GB', scotland: 'GB', wales: 'GB', 'great britain': 'GB',
  'p.r. china': 'CN', 'p.r.china': 'CN', 'pr china': 'CN', prc: 'CN', 'people\'s republic of china': 'CN', 中国: 'CN', 中國: 'CN', 台灣: 'TW', 台湾: 'TW', 臺灣: 'TW', 香港: 'HK', '日本国': 'JP',
  рф: 'RU', 'российская федерация': 'RU', россия: 'RU', казахстан: 'KZ', беларусь: 'BY', 'республика беларусь': 'BY', 'республика казахстан': 'KZ',
  uae: 'AE', 'u.a.e.': 'AE', ksa: 'SA', 'kingdom of saudi arabia': 'SA', 'المملکه العربیه السعودیه': 'SA', السعودیه: 'SA', الامارات: 'AE', مصر: 'EG',
  holland: 'NL', 'the netherlands': 'NL', nederland: 'NL', korea: 'KR', 'south korea': 'KR', 'republic of korea': 'KR', 대한민국: 'KR', iran: 'IR', 'i.r. iran': 'IR', ایران: 'IR',
  turkey: 'TR', türkiye: 'TR', turkiye: 'TR', czechia: 'CZ', 'czech republic': 'CZ', 'hong kong': 'HK', brasil: 'BR', méxico: 'MX', mexico: 'MX', españa: 'ES', 'r.o.c.': 'TW',
  'new zealand': 'NZ', vietnam: 'VN', russia: 'RU', 'russian federation': 'RU', macau: 'MO', bundesrepublik: 'DE', 'principado de andorra': 'AD',
} // prettier-ignore

const byLanguage = new Map<string, ReadonlyMap<string, string>>()

function namesIn(lang: string): ReadonlyMap<string, string> {
  let names = byLanguage.get(lang)
  if (!names) {
    const display = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' })
    names = new Map(CODES.map((code) => [fold(display.of(code) ?? code), code]))
    byLanguage.set(lang, names)
  }
  return names
}

/** ISO code of the country that the whole text names, in one of the languages or by a common alias. */
export function countryNamed(text: string, langs: readonly string[]): string | undefined {
  const name = fold(text)
    .replace(/\s*\([^()]*\)/, '')
    .trim()
    .replace(/(?<![.,;()])[.,;()]+$/, '')
    .trim()
  if (name.length < 2 || name.length > 40) return undefined
  if (Object.hasOwn(ALIASES, name)) return ALIASES[name]
  const dotted = `${name}.`
  if (Object.hasOwn(ALIASES, dotted)) return ALIASES[dotted]
  // Two Latin letters may be a state or a salutation; two Chinese characters are a country (德国).
  if (name.length < 3 && !/\p{sc=Han}/u.test(name)) return undefined
  for (const lang of [...langs, 'en']) {
    const code = namesIn(lang).get(name)
    if (code) return code
  }
  return undefined
}

/** Languages that lists of companies name countries in. */
const OF_LISTS = ['en', 'de', 'fr', 'es', 'pl', 'ru', 'fa', 'zh', 'it', 'pt', 'nl', 'tr', 'ja', 'ko', 'ar']

/** ISO code of a country that a cell of a list names, in any language or by its code. */
export function countryInList(printed: string): string | undefined {
  const code = printed.trim().toUpperCase()
  return countryNamed(printed, OF_LISTS) ?? (CODES.includes(code) ? code : undefined)
}

const HOST_COUNTRY: Readonly<Record<string, string>> = {
  uk: 'GB', su: 'RU', рф: 'RU', 'xn--p1ai': 'RU', 中国: 'CN', 'xn--fiqs8s': 'CN', berlin: 'DE', hamburg: 'DE', koeln: 'DE', swiss: 'CH', paris: 'FR', bzh: 'FR',
  cat: 'ES', eus: 'ES', london: 'GB', scot: 'GB', wales: 'GB', amsterdam: 'NL', nyc: 'US', tokyo: 'JP', istanbul: 'TR', ist: 'TR', moscow: 'RU', gov: 'US', mil: 'US', wien: 'AT', tirol: 'AT',
} // prettier-ignore

/** Country top-level domains that anybody can register. */
const SOLD = new Set(
  'AI AM BZ CC CD CO CX FM GG IM IO IS LA LI LY ME MS MU NU PW RE SC SH SO ST TK TO TV VC VU WS XYZ'.split(
    ' ',
  ),
)

/** Country of a host by its top-level domain; undefined for generic ones and those anybody can register. */
export function countryOfHost(host: string): string | undefined {
  const top = host.slice(host.lastIndexOf('.') + 1).toLowerCase()
  if (Object.hasOwn(HOST_COUNTRY, top)) return HOST_COUNTRY[top]
  const code = top.toUpperCase()
  return top.length === 2 && CODES.includes(code) && !SOLD.has(code) ? code : undefined
}

const LANGUAGE_COUNTRY: Readonly<Record<string, string>> = {
  pl: 'PL', ru: 'RU', fa: 'IR', zh: 'CN', de: 'DE', fr: 'FR', es: 'ES', pt: 'PT', it: 'IT', nl: 'NL', ja: 'JP', ko: 'KR', ar: 'SA', tr: 'TR', en: 'US', cs: 'CZ', uk: 'UA', sv: 'SE', da: 'DK',
} // prettier-ignore

/** The country where most business in this language is done; a last resort. */
export function countryOfLanguage(lang: string): string | undefined {
  return Object.hasOwn(LANGUAGE_COUNTRY, lang) ? LANGUAGE_COUNTRY[lang] : undefined
}

/** Calling codes of a single country, to infer a page's country from its phone numbers. */
const CALLING: Readonly<Record<string, string>> = {
  20: 'EG', 27: 'ZA', 30: 'GR', 31: 'NL', 32: 'BE', 33: 'FR', 34: 'ES', 36: 'HU', 39: 'IT', 40: 'RO', 41: 'CH', 43: 'AT', 44: 'GB', 45: 'DK', 46: 'SE', 47: 'NO', 48: 'PL', 49: 'DE',
  51: 'PE', 52: 'MX', 54: 'AR', 55: 'BR', 56: 'CL', 57: 'CO', 58: 'VE', 60: 'MY', 61: 'AU', 62: 'ID', 63: 'PH', 64: 'NZ', 65: 'SG', 66: 'TH', 81: 'JP', 82: 'KR', 84: 'VN', 86: 'CN', 90: 'TR', 91: 'IN', 92: 'PK', 93: 'AF', 94: 'LK', 98: 'IR',
  212: 'MA', 213: 'DZ', 216: 'TN', 218: 'LY', 234: 'NG', 254: 'KE', 351: 'PT', 352: 'LU', 353: 'IE', 358: 'FI', 359: 'BG', 370: 'LT', 371: 'LV', 372: 'EE', 375: 'BY', 380: 'UA', 381: 'RS', 385: 'HR', 386: 'SI', 420: 'CZ', 421: 'SK', 423: 'LI',
  852: 'HK', 853: 'MO', 886: 'TW', 880: 'BD', 961: 'LB', 962: 'JO', 963: 'SY', 964: 'IQ', 965: 'KW', 966: 'SA', 967: 'YE', 968: 'OM', 970: 'PS', 971: 'AE', 972: 'IL', 973: 'BH', 974: 'QA', 994: 'AZ', 995: 'GE', 996: 'KG', 998: 'UZ',
} // prettier-ignore

/** Country of a number with calling code (`+48 22…`, `0048…`); undefined for +1 and +7, which several countries share. */
export function countryOfCallingCode(number: string): string | undefined {
  const digits = /^(?:\+|00)\s?\(?(\d{1,3})\)?[\s().-]*(\d{0,2})/.exec(fold(number).trim())
  if (!digits) return undefined
  const all = digits[1]! + digits[2]!
  return CALLING[all.slice(0, 3)] ?? CALLING[all.slice(0, 2)]
}
