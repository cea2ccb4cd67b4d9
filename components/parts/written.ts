import { fieldOf } from '@/lib/model/index.ts'
import type { FieldId } from '@/lib/model/index.ts'
import { phoneInGroups } from '@/lib/text/phone-groups.ts'

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

/**
 * A value formatted for people: links without the common prefix, phone numbers in groups.
 * @param quotes the sentences it was read from
 */
export function written(field: FieldId, value: string, quotes?: readonly string[]): string {
  switch (fieldOf(field).type) {
    case 'url':
      return decoded(value.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''))
    case 'phone':
      return phoneInGroups(value, quotes)
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

/** Phone numbers, URLs and e-mail addresses run left to right in every language. */
export function directionOf(field: FieldId): 'ltr' | 'auto' {
  const type = fieldOf(field).type
  return type === 'phone' || type === 'url' || type === 'email' || type === 'domain' || type === 'identifier'
    ? 'ltr'
    : 'auto'
}
