import type { Words } from '../../lexicons/words.ts'
import { streetBefore } from '../../text/street.ts'

/** The address inside a sentence: from the street to the town after the code. */
export function fromProse(
  words: Words,
  text: string,
  street: { start: number; end: number } | undefined,
  code: { start: number; end: number; town: string } | undefined,
): string | undefined {
  if (!code) return undefined
  const situated = situatedAt(words, text, code.start)
  if (situated !== undefined)
    return situated + (TOWN_AFTER.exec(text.slice(code.start))?.[0] ?? text.slice(code.start, code.end))
  const near = street && Math.abs(code.start - street.end) <= 90 ? street : undefined
  const opening = near ? -1 : streetBefore(text, code.start)
  if (!near && opening < 0) return undefined
  const start = partStart(text, Math.min(near?.start ?? opening, code.start))
  const plain = Math.max(near?.end ?? 0, code.end)
  // The street was found by the first digit of its number: "12а", "3/5".
  const end = plain + /^(?:\d|[/-]\d|\p{L}(?!\p{L})){0,8}/u.exec(text.slice(plain))![0].length
  const rest = text.slice(end)
  const tail =
    /^[\s,)]*\p{Lu}[\p{L}'’-]*(?:\s(?:[dl]['’])?(?:(?:in|di|del|della|sul|sulla|al|a|de|la|le|les|sur|sous|en|am|im|an der|bei|ob der|do|da|dos|das|nad|pod)\s)?\p{Lu}[\p{L}'-]*){0,3}(?:\s\(\p{Lu}{2}\))?(?:(?:,\s|\s?\/\s?)\p{Lu}[\p{L} ]{2,20})?/u.exec(
      rest,
    )?.[0] ?? ''
  return text.slice(start, end) + tail
}

const SIGN = /(?:^|\s)[·•|–—]\s(?=[\p{Lu}\d][^·•|–—;:.!?@]{0,60}$)/u

/** "… S.L.P. · Gran Vía de Don Diego, 45 · 48011 Bilbao": the part between two signs belongs to the address from where it begins. */
function partStart(text: string, street: number): number {
  const from = Math.max(0, street - 64)
  const sign = SIGN.exec(text.slice(from, street))
  return sign ? from + sign.index + sign[0].length : street
}

const TOWN_AFTER =
  /^\S{1,20}(?:\s\S{2,4}(?=\s\p{Lu}))?[\s,]{0,6}\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3}(?:,\s\p{Lu}[\p{L}' -]{2,20})?/u

/** What stands between "situated at" and a postal code, when it is short enough for a street. */
function situatedAt(words: Words, text: string, code: number): string | undefined {
  const from = Math.max(0, code - 110)
  const last = words.contact('situated', text.slice(from, code)).at(-1)
  if (!last) return undefined
  const street = text.slice(from + last.end, code).replace(/^[\s:,]+/u, '')
  return street.trim().length > 4 && /\d/.test(street) ? street : undefined
}
