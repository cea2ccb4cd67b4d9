import { countryNamed, countryOfCallingCode, countryOfHost, countryOfLanguage } from '../text/country.ts'
import { countryOfCity } from '../text/cities.ts'
import { legalFormsIn } from '../text/legal-form.ts'
import { postalCodesIn } from '../text/postal-code.ts'
import { hostOf } from '../text/domain.ts'
import type { Page } from './page.ts'
import { countryOfRegister } from './place-register.ts'

const known = new WeakMap<Page, readonly string[]>()

/**
 * Countries (ISO codes) that the page is likely in, likeliest first: by its host, the calling codes and country names it
 * prints, and last its language. Found once per page.
 */
export function likelyCountries(page: Page, lang: string): readonly string[] {
  let found = known.get(page)
  if (!found) {
    found = weigh(page, lang)
    known.set(page, found)
  }
  return found
}

function weigh(page: Page, lang: string): readonly string[] {
  const weights = new Map<string, number>()
  const add = (country: string | undefined, weight: number, most = 3) => {
    if (country)
      weights.set(
        country,
        Math.min(Math.max(most, weights.get(country) ?? 0), (weights.get(country) ?? 0) + weight),
      )
  }
  add(countryOfHost(hostOf(page.seen.url)), 2.5)
  add(countryOfLanguage(lang), lang === 'en' ? 0.2 : /^(?:es|pt|ar|fr|zh)$/.test(lang) ? 0.6 : 1)
  const [declared, region] = page.seen.lang.split(/[-_]/)
  if (declared && declared !== 'en') add(countryOfLanguage(declared.toLowerCase()), 0.3)
  // "en-US" and "en-GB" are what templates say; "en-ZA" somebody wrote.
  if (region && /^[A-Za-z]{2}$/.test(region) && (declared !== 'en' || !/^(?:us|gb)$/i.test(region)))
    add(region.toUpperCase(), 0.8)
  if (
    lang === 'zh' &&
    region?.toUpperCase() !== 'HK' &&
    /[號縣區臺灣電話]/u.test(
      page.seen.lines
        .slice(0, 200)
        .map((line) => line.text)
        .join(''),
    )
  )
    add('TW', 1.6)
  for (const anchor of page.seen.anchors)
    if (anchor.href.startsWith('tel:'))
      add(countryOfCallingCode(anchor.href.slice(4).replace(/%20/g, '')), 1.2, 2.4)
  for (const line of page.lines) {
    const { text } = line
    if (text.length > 240 || page.isHidden(line)) continue
    const number = /(?:\+|(?<![\p{L}\d])00)\s?\(?\d{1,3}\)?[\s().-]*\d/u.exec(text)
    if (number) add(countryOfCallingCode(text.slice(number.index)), 1.2, 2.4)
    const bracketed = /\((85[23]|886|65(?=\)\s?\d{4}[\s-]?\d{4}(?!\d))|971|966|965|974)\)\s?\d/.exec(
      text,
    )?.[1]
    if (bracketed) add(countryOfCallingCode(`+${bracketed}`), 2.4, 2.8)
    add(countryOfRegister(text), 2.4, 3)
    if (text.length < 110 && /\d/.test(text))
      for (const { country } of postalCodesIn(text, []))
        add(country, country === 'JP' || country === 'PL' ? 0.8 : 1.2, 1.5)
    if (text.length > 160 || page.zone(line) === 'nav') continue
    const pieces = text.split(/[,،、|·\n-]|[.؛;:]\s|\.$/).filter((piece) => piece.trim() !== '')
    // "We deliver to Spain, Poland and Chile": countries in a row are customers'.
    if (pieces.length > 2 && pieces.filter((piece) => countryNamed(piece, [lang])).length > 1) continue
    if (/\p{Nd}/u.test(text) && pieces.length > 2)
      for (const piece of pieces.slice(0, -1)) add(countryNamed(piece, [lang]), 1.3)
    if (text.length < 150)
      for (const piece of pieces)
        add(countryOfCity(piece.replace(/(?:(?<!\p{L})\p{L}+[:：]|\p{Nd}+)\s*/gu, '').trim()), 0.8, 1.6)
    // A country at the end of an address weighs more than one alone in a list of countries.
    if (pieces.length > 1 && pieces.length < 9) add(countryNamed(pieces.at(-1)!, [lang]), 1.5)
    else if (BEHIND_CODE.test(text)) add(countryNamed(BEHIND_CODE.exec(text)![1]!, [lang]), 1.5)
    else if (text.length < 40) add(countryNamed(text, [lang]), 0.5, 1)
  }
  for (const line of page.lines)
    if (line.text.length < 240)
      for (const form of legalFormsIn(line.text))
        add(
          // A French page of an "inc." is one of Québec.
          lang === 'fr' && form.canon === 'Inc.' ? 'CA' : FORM_COUNTRY[form.canon],
          lang === 'fr' && form.canon === 'Inc.' ? 1 : 0.5,
          1,
        )
  if (Math.max(0, ...weights.values()) < 1)
    for (const country of countriesInProse(page)) add(country, 0.4, 0.8)
  if (page.lines.some((line) => /\p{Script=Hangul}{2}/u.test(line.text.slice(0, 80)))) add('KR', 0.8)
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .map(([country]) => country)
    .slice(0, 4)
}

/** "11184 الأردن": a country right behind the code, without a comma. */
const BEHIND_CODE = /\p{Nd}{4,6}\s(\p{L}[\p{L}\s]{2,40})$/u

/** Legal forms of one country, or of one above all. */
const FORM_COUNTRY: Readonly<Record<string, string>> = {
  GmbH: 'DE', 'GmbH & Co. KG': 'DE', 'e.K.': 'DE', 'e.V.': 'DE', 'e.U.': 'AT', 'sp. z o.o.': 'PL', 'SARL': 'FR', 'SAS': 'FR', 'SASU': 'FR', 'EURL': 'FR', 'S.p.A.': 'IT', 'S.r.l.': 'IT', 'B.V.': 'NL', 'N.V.': 'NL', 'V.O.F.': 'NL',
  'A.Ş.': 'TR', 'Ltd. Şti.': 'TR', AS: 'NO', ApS: 'DK', 'A/S': 'DK', AB: 'SE', Oy: 'FI', 's.r.o.': 'CZ', 'Kft.': 'HU', 'd.o.o.': 'HR', 'OÜ': 'EE', UAB: 'LT', 'Pvt. Ltd.': 'IN', 'Sdn. Bhd.': 'MY', 'EIRELI': 'BR', PLC: 'GB', LLP: 'GB',
  'ТОО': 'KZ', 'ТОВ': 'UA', 'ЧУП': 'BY', 'ООО': 'RU', 'ПАО': 'RU', PT: 'ID', 'FZE': 'AE', OG: 'AT', FlexCo: 'AT', 'S.A. de C.V.': 'MX', 'S.A.P.I. de C.V.': 'MX', 'S. de R.L.': 'MX', 'S.A.C.': 'PE', DAC: 'IE', CLG: 'IE', VZW: 'BE', ASBL: 'BE', SPRL: 'BE', SCRL: 'BE', 'S.c.a.r.l.': 'IT', 'Soc. Coop.': 'IT', 'ООД': 'BG', 'ОсОО': 'KG', 'ФОП': 'UA', 'K.S.C.': 'KW', 'Q.P.S.C.': 'QA', SAOG: 'OM', 'B.S.C.': 'BH', PLLC: 'US', 'Zrt.': 'HU', 'K.K.': 'JP', 'G.K.': 'JP', 株式会社: 'JP', 주식회사: 'KR',
} // prettier-ignore

const PROSE =
  /(?<!\p{L})(?:china|india|germany|france|spain|italy|poland|turkey|brazil|mexico|japan|korea|taiwan|hong kong|singapore|new zealand|australia|canada|united kingdom|england|scotland|ireland|netherlands|belgium|switzerland|austria|sweden|norway|denmark|finland|portugal|russia|ukraine|united arab emirates|saudi arabia|qatar|kuwait|egypt|morocco|south africa|nigeria|kenya|israel|iran|pakistan|bangladesh|vietnam|thailand|malaysia|indonesia|philippines|argentina|chile|colombia|peru|czech republic|hungary|romania|greece)(?!\p{L})/giu

/** Countries that an English page without any other sign names in its sentences. */
function countriesInProse(page: Page): string[] {
  return page.lines
    .slice(0, 300)
    .filter((line) => line.text.length < 800)
    .flatMap((line) => [...line.text.matchAll(PROSE)].map(([name]) => countryNamed(name, ['en'])))
    .filter((country) => country !== undefined)
}
