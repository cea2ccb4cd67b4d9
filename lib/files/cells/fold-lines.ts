const encoder = new TextEncoder()
/** RFC 2426 and 5545: a content line has at most 75 octets; what follows begins with a blank. */
const OCTETS = 75

/** One content line of a vCard or calendar, folded between characters, with its CRLF. */
export function contentLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const length = encoder.encode(character).length
    if (octets + length > OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += length
  }
  return `${folded}\r\n`
}

/** A text value: backslash, semicolon, comma and line ends escaped; control characters have no place in it. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}
