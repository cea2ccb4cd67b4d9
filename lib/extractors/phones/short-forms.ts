import type { Words } from '../../lexicons/words.ts'
import { fold } from '../../text/fold.ts'

/** Same length: brackets of trunk zeros and dots read as blanks, so that offsets stay. */
export function shortened(text: string): string {
  return (
    text
      .replace(/\(0\)/g, '   ')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      // "2583 4471 / 72": the last digits of a second number are no part of the first.
      .replace(/(?<=\d[\d -]{5,14})\/(?=\s?\d{1,3}(?!\d|[ -]\d))/g, ';')
  )
}

/** "0510-83311260 83311261": the second number is in the first one's area. */
export function withAreaOf(previous: string, e164: string, printed: string): string {
  const digits = fold(printed).replace(/\D/g, '')
  const isBare = digits.length >= 6 && digits.length <= 8 && !digits.startsWith('0') && e164.endsWith(digits)
  const country = e164.slice(0, e164.length - digits.length)
  return isBare && previous.startsWith(country) && previous.length > e164.length + 1
    ? previous.slice(0, -digits.length) + digits
    : e164
}

/** Further numbers in short: "71, 72", "/72", "731 99 71, 731 99 72" share the beginning of the one before. */
export function siblings(words: Words, text: string, e164: string, end: number): string[] {
  const rest = fold(text.slice(end, end + 40))
  const found: string[] = []
  // "493 00 44 - 45", "287-1004~5": the last of two neighbours.
  const run = /^\s?[-–]?(\d{1,2})(?![\d.]|\s?-)/.exec(beyond(words, rest, /^\s?[-~]/, 'upTo') ?? '')?.[1]
  const next = run && e164.slice(0, -run.length) + run
  if (next && BigInt(next.slice(1)) - BigInt(e164.slice(1)) === 1n) return [next]
  let from = rest
  for (let times = 0; times < 3; times += 1) {
    const more = /^\s?(\d[\d -]{1,11}\d|\d{1,2})(?![\d.])/.exec(
      beyond(words, from, /^\s?[/,;]/, 'further') ?? '',
    )
    if (!more) break
    const digits = more[1]!.replace(/\D/g, '')
    if (digits.length > 8 || (digits.length > 4 && digits.length < 6)) break
    found.push(e164.slice(0, -digits.length) + digits)
    from = from.slice(from.indexOf(more[0]) + more[0].length)
  }
  return found
}

/** What stands behind one of these signs or words that opens the text; undefined where neither does. */
function beyond(words: Words, text: string, sign: RegExp, id: 'upTo' | 'further'): string | undefined {
  const printed = sign.exec(text)
  if (printed) return text.slice(printed[0].length)
  const word = words.contact(id, text.slice(0, LINK))[0]
  return word && text.slice(0, word.start).trim() === '' ? text.slice(word.end) : undefined
}

/** Letters in which the word between two numbers stands. */
const LINK = 12
