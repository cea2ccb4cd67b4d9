/** RFC 2426 and 5545: a content line has at most 75 octets; what follows begins with a blank. */
const OCTETS = 75

/** One content line of a vCard or calendar, folded between characters, with its CRLF. */
export function contentLine(line: string): string {
  // A character of UTF-16 is three octets of UTF-8 at most.
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

/** In UTF-8; half a surrogate pair is written as U+FFFD, which is as long. */
function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A text value: backslash, semicolon, comma and line ends escaped; control characters have no place in it. */
export function escapedText(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

/** Most values have nothing to escape. */
const PLAIN = /^[ !-+\-.-:<-[\]-~]*$/
