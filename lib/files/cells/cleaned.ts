/** Removes control and bidirectional formatting characters; line ends become LF, lone surrogates U+FFFD. */
export function cleaned(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed()
}

const PLAIN = /^[ -~]*$/

/** Untrusted text on one line, without control and bidirectional formatting characters. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[^\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/gu, '').trim() // prettier-ignore
}
