/** Longest line that is kept, in characters; of a longer text, what stands behind is not even looked at. */
export const LINE_CHARACTERS = 3000

/** A letter or digit of a text is mostly told from its code: below these stand blanks, above the signs that show nothing. */
const FIRST_PRINTED = 0x21
const LAST_PLAIN = 0x7e

const SHOWN = /[^\s\u00ad\u200b]/

/** Nothing in the text is seen: blanks, and what only lets a browser break a word. */
export function showsNothing(text: string): boolean {
  const code = text.charCodeAt(0)
  return !(code >= FIRST_PRINTED && code <= LAST_PLAIN) && !SHOWN.test(text)
}

/** A blank, and behind it at most what shows nothing. */
const BLANK_END = /\s[\u00ad\u200b]*$/

/** The text ends with a blank, when what shows nothing is taken out. */
export function endsBlank(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  return code <= LAST_PLAIN ? code < FIRST_PRINTED : BLANK_END.test(text.slice(-4))
}
