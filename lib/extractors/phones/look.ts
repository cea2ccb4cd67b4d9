import { emailsIn } from '../../text/email.ts'
import type { PhoneNumber } from '../../text/phone.ts'
import { fold } from '../../text/fold.ts'

/** Dates, prices, coordinates and codes are digits too; those in a number's groups only where no label says it is one. */
export function isPhoneLike(printed: string, text: string, start: number, isLabelled: boolean): boolean {
  const plain = fold(printed)
  if (
    /^\d{1,2}[./-]\d{1,2}[./-]\d{4}/.test(plain) ||
    /^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?!\d)/.test(plain) ||
    /^(?:19|20)\d{2}\s?-\s?(?:19|20)\d{2}$/.test(plain)
  )
    return false
  if (!isLabelled && (/^\d{1,3}(?:[.,]\d{3})+$/.test(plain) || /^\d+\.\d{4,}$/.test(plain))) return false
  const after = text.slice(start + printed.length, start + printed.length + 6)
  const before = text.slice(Math.max(0, start - 4), start)
  if (
    /^\s?(?:€|\$|zł|₽|руб|eur|usd|kg|mm|km|m²|%|円|元|원|号|號)/i.test(after) ||
    /[€$£¥#№]\s?$/.test(before) ||
    /(?:isbn|issn|id|art|=)[.:]?\s?$|\S\/$/i.test(before) ||
    // A number of a messenger is no phone's.
    /(?:qq|icq|skype|line id)\s?[:：号]?\s?$/iu.test(text.slice(Math.max(0, start - 10), start))
  )
    return false
  return !/123[ -]?456|^0{5,}|(\d)\1{6,}/.test(plain.replace(/[()]/g, ''))
}

/** Numbers that look like nothing else: free of charge, hotlines, Chinese mobiles. */
export function isPlainlyPhone(printed: string, { e164, toAll }: PhoneNumber): boolean {
  const plain = fold(printed).trim()
  return (
    (toAll && /\d[\s.()/-]+\d/.test(plain)) ||
    // "250.555.0164": three groups by dots or hyphens are what North America prints.
    (e164.startsWith('+1') && /^\(?[2-9]\d{2}\)?[.-]\d{3}[.-]\d{4}$/.test(plain)) ||
    (e164.startsWith('+79') && /^[78][\s(-]/.test(plain)) ||
    (e164.startsWith('+861') && /^1[3-9]\d{9}$/.test(plain.replace(/[\s-]/g, '')))
  )
}

/** A national number in groups, in a line with few words beside it; without its trunk's nought, beside nothing but a mailbox. */
export function stands(text: string, printed: string): boolean {
  const plain = fold(printed).trim()
  const digits = plain.replace(/\D/g, '').length
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const isPiece = text.split(/\s*[|·•]\s*|\s[-–—]\s/u).some((piece) => piece.trim() === printed.trim())
  if (digits < 9 || !/\d[\s.()/-]+\d/.test(plain)) return false
  const rest = text.replace(printed, '')
  if (emailsIn(rest).some(({ start, end }) => !/\p{L}/u.test(rest.slice(0, start) + rest.slice(end))))
    return true
  return /^[08(]/.test(plain) && (letters < 30 || isPiece)
}
