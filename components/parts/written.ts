import { fields } from '@/lib/model/index.ts'
import type { FieldId } from '@/lib/model/index.ts'

const SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/** A link that may be followed, or nothing: a page's text never decides the scheme. */
export function safeLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return SCHEMES.has(url.protocol) ? url.href : undefined
}

/** Where a value of this field leads, if anywhere. */
export function linkOf(field: FieldId, value: string): string | undefined {
  switch (fields[field].type) {
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

/** A value as a person reads it: a link without what all links share, a phone number in groups. */
export function written(field: FieldId, value: string): string {
  switch (fields[field].type) {
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

/** Groups of three from the end, so that a bare +48221234567 can be read out; anything already spaced stays as it is. */
function grouped(phone: string): string {
  if (!/^\+\d{7,15}$/.test(phone)) return phone
  const [country, rest] = [phone.slice(0, 3), phone.slice(3)]
  const groups: string[] = []
  for (let end = rest.length; end > 0; end -= 3) groups.unshift(rest.slice(Math.max(0, end - 3), end))
  return [country, ...groups].join(' ')
}

/** Phone numbers, addresses of the web and mail run left to right in every language. */
export function directionOf(field: FieldId): 'ltr' | 'auto' {
  const type = fields[field].type
  return type === 'phone' || type === 'url' || type === 'email' || type === 'domain' || type === 'identifier'
    ? 'ltr'
    : 'auto'
}
