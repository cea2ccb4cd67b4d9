import { cleaned } from './cleaned.ts'

/** RFC 2426 and 5545: a content line has at most 75 octets; continuation lines begin with a space. */
const OCTETS = 75

/** One content line of a vCard or calendar, folded between characters, with its CRLF. */
export function contentLine(line: string): string {
  // A UTF-16 code unit takes at most three octets in UTF-8.
  if (line.length * 3 <= OCTETS) return `${line}\r\n`
  let folded = ''
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at)!
    const length = octetsOf(code)
    if (octets + length > OCTETS) {
      folded += `${line.slice(from, at)}\r\n `
      from = at
      octets = 1
    }
    octets += length
    at += code > 0xffff ? 2 : 1
  }
  return `${folded}${line.slice(from)}\r\n`
}

/** Length in UTF-8. A lone surrogate is encoded as U+FFFD, also three octets. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/**
 * A text value, escaped: backslash, semicolon, comma and line ends. Control and bidirectional formatting characters are
 * removed.
 */
export function escapedText(text: string): string {
  if (PLAIN.test(text)) return text
  return cleaned(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

/** Most values have nothing to escape. */
const PLAIN = /^[ !-+\-.-:<-[\]-~]*$/
