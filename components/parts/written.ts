import { fieldOf } from '@/lib/model/index.ts'
import type { FieldId } from '@/lib/model/index.ts'

const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** A link that may be followed, or undefined: the scheme is checked against a fixed list. */
export function safeLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return SCHEMES.has(url.protocol) ? url.href : undefined
}

/** The link target of a field's value, if any. */
export function linkOf(field: FieldId, value: string): string | undefined {
  switch (fieldOf(field).type) {
    case 'url':
      return safeLink(value)
    case 'domain':
      return safeLink(`https://${value}`)
    case 'email':
      return safeLink(`mailto:${value}`)
    case 'phone':
      return safeLink(`tel:${value.replace(/[^\d+]/g, '')}`)
    default:
      return undefined
  }
}

/** A value formatted for people: links without the common prefix, phone numbers in groups. */
export function written(field: FieldId, value: string): string {
  switch (fieldOf(field).type) {
    case 'url':
      return decoded(value.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''))
    case 'phone':
      return grouped(value)
    default:
      return value
  }
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** Calling codes of one and two digits (ITU-T E.164); all others have three. */
const SHORT_CODE = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/** Country code, then groups of three, so that a bare +48221234567 can be read out; anything already spaced is unchanged. */
function grouped(phone: string): string {
  if (!/^\+\d{7,15}$/.test(phone)) return phone
  const digits = phone.slice(1)
  const code = SHORT_CODE.exec(digits)?.[0] ?? digits.slice(0, 3)
  const threes = digits.slice(code.length).match(/\d{3}(?:\d(?!\d))?|\d+/g) ?? []
  return [`+${code}`, ...threes].join(' ')
}

/** Phone numbers, URLs and e-mail addresses run left to right in every language. */
export function directionOf(field: FieldId): 'ltr' | 'auto' {
  const type = fieldOf(field).type
  return type === 'phone' || type === 'url' || type === 'email' || type === 'domain' || type === 'identifier'
    ? 'ltr'
    : 'auto'
}
