import type { Address } from './address-line.ts'
import { postalCodesIn } from './postal-code.ts'

const JAPAN =
  /(?:(北海道|東京都|大阪府|京都府|\p{Script=Han}{2,3}[県县])\s?)((?:\p{Script=Han}|[ケヶノの々ッツ]){1,6}?(?:郡(?:\p{Script=Han}|[ケヶノの々]){1,5}?[町村]|市(?:\p{Script=Han}{1,4}区)?|区|町|村))?\s?([^\n]{1,60})?/u
const CHINA =
  /(?:(\p{Script=Han}{2,7}(?:省|自治区))\s?)?(\p{Script=Han}{2,6}?(?:市|自治州|地区))?\s?((?:\p{Script=Han}{1,6}?(?:区|县|市|鎮|镇)){0,2})?\s?([^\n，,。；]{2,60})/u
const TAIWAN = /(\p{Script=Han}{2}[縣市])\s?(\p{Script=Han}{1,3}[區鄉鎮市])?\s?([^\n，,。；]{2,60})/u
const HONG_KONG =
  /(?:香港(?:特別行政區|特别行政区)?)?\s?(九[龍龙]|新界|香港島|港島)?\s?(\p{Script=Han}{2,12}[道街路里徑坊大厦廈][^\n，,。；]{1,60})/u
const KOREA =
  /(?:(서울특별시|서울시?|(?:부산|대구|인천|광주|대전|울산)(?:광역시|시)?|세종(?:특별자치시|시)?|(?:경기|강원|충청북|충청남|전라북|전라남|전북|전남|경상북|경상남|제주|강원특별자치|전북특별자치|제주특별자치)도?|경기|충북|충남|경북|경남)\s+)?((?:\p{Script=Hangul}{1,5}[시군구]\s?){1,2})\s?((?:\p{Script=Hangul}|\d)[^\n]{2,60})/u

/** Addresses written from the largest unit to the smallest without commas; undefined for any other text. */
export function eastAsianAddress(text: string, countries: readonly string[]): Address | undefined {
  const flat = text.replace(/\n/g, ' ').replace(/\u3000/g, ' ')
  if (/\p{Script=Hangul}/u.test(flat)) return korean(flat)
  if (!/\p{Script=Han}{2}/u.test(flat)) return undefined
  const isJapan = /〒|丁目|番地|[都府県]/u.test(flat) && /東京都|大阪府|京都府|北海道|[県县]|〒/u.test(flat)
  if (isJapan || countries[0] === 'JP') return japanese(flat)
  if (/^[^\d]{0,12}(?:香港|九[龍龙]|新界)/u.test(flat) || countries[0] === 'HK') return hongKong(flat)
  if (/[縣號鄉鎮區]/u.test(flat) || countries[0] === 'TW') return taiwanese(flat)
  return chinese(flat)
}

const clean = (part: string | undefined) => {
  const text = part
    ?.replace(/^[\s,，:：-]+|(?<![\s,，、。;；(（-])[\s,，、。;；(（-]+$/gu, '')
    .replace(/\s*(?:TEL|电话|電話|Tel|전화|邮编|郵編).*/su, '')
    .trim()
  return text || undefined
}

function built(
  country: string,
  postalCode: string | undefined,
  region?: string,
  locality?: string,
  street?: string,
): Address | undefined {
  const parts = { street: clean(street), locality: clean(locality), region: clean(region) }
  if (!parts.locality && !parts.street) return undefined
  return {
    ...(parts.street ? { street: parts.street } : {}),
    ...(parts.locality ? { locality: parts.locality } : {}),
    ...(parts.region ? { region: parts.region } : {}),
    ...(postalCode ? { postalCode: postalCode.replace(/^〒\s?/, '') } : {}),
    country,
  }
}

function japanese(text: string): Address | undefined {
  const code = postalCodesIn(text, ['JP']).find((found) => found.country === 'JP')
  const rest = code
    ? `${text.slice(0, code.start)}${text.slice(code.end)}`.replace(/[（(]\s?[)）]/, '')
    : text
  const match = JAPAN.exec(rest)
  if (match) return built('JP', code?.code, match[1], match[2], match[3])
  const town = /(\p{Script=Han}{1,5}(?:市|区|町|村))\s?([^\n]{2,50})/u.exec(rest)
  return town && (code || /\d/.test(town[2]!))
    ? built('JP', code?.code, undefined, town[1], town[2])
    : undefined
}

function taiwanese(text: string): Address | undefined {
  const code = /(?<!\d)(\d{3}(?:\d{2,3})?)\s?(?=\p{Script=Han}{2}[縣市])/u.exec(text)
  const match = TAIWAN.exec(text)
  if (!match || !/\d|[路街巷]/u.test(match[3]!)) return undefined
  return built('TW', code?.[1], match[2] ? match[1] : undefined, match[2] ?? match[1], match[3])
}

/** No postal code; the area, then district, street, house, building and floor. */
function hongKong(text: string): Address | undefined {
  const match = HONG_KONG.exec(text)
  if (!match || !/\d/.test(match[2]!)) return undefined
  return built('HK', undefined, undefined, match[1] ?? '香港', match[2])
}

function chinese(text: string): Address | undefined {
  const code = /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0]
  const rest = text
    .replace(/[（(]?(?:邮编|郵編|邮政编码)?[:：\s]{0,4}(?<!\d)\d{6}(?!\d)[)）]?/u, ' ')
    .replace(/^.*?(?:地址|地点)[:：]\s?/u, '')
    .replace(/中国\s?/u, '')
  const match = CHINA.exec(rest)
  if (!match || !(match[1] || match[2]) || !/[路街道号園园区镇村]|\d/u.test(match[4]!)) return undefined
  return built('CN', code, match[1], match[2] ?? match[3], `${match[2] ? (match[3] ?? '') : ''}${match[4]}`)
}

function korean(text: string): Address | undefined {
  const code = /(?<![\d-])(?:\d{5}|\d{3}-\d{3})(?![\d-])/.exec(text)?.[0]
  const rest = text.replace(/[([〔]?\s?우?\s?[)]?\s?(?<![\d-])(?:\d{5}|\d{3}-\d{3})(?![\d-])\s?[)\]]?/u, ' ')
  const match = KOREA.exec(rest)
  if (!match || !/\d/.test(match[3]!)) return undefined
  return built('KR', code, match[1], match[2], match[3])
}
