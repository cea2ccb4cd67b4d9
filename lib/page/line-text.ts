import { LINE_CHARACTERS } from './blank.ts'

const BEGINS_WORD = /^[\p{L}\p{N}]/u
const ENDS_WORD = /[\p{L}\p{N}!?»”"]$/u
const LOWER_THEN_UPPER =
  /^(?:[\p{Ll}\p{N}!?»”"]\p{Lu}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}])$/u
/** What shows nothing and lets a browser break a word: "Geschäfts\u00adführer" is one word to who reads it. A joiner stays, it shapes letters. */
const BREAKS = /[\u00ad\u200b]+/g
/** Whatever folding would change: most texts hold none of it and are taken as they are. */
const UNFOLDED = /[^\S ]|[\u00a0\u00ad\u200b]| {2}/

/** What most words begin and end with is told without a table of all letters, which takes the browser a millisecond to make. */
const isPlain = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

export function beginsWord(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? isPlain(code) : BEGINS_WORD.test(text)
}

export function endsWord(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  return code < 0x80 ? isPlain(code) || code === 0x21 || code === 0x3f || code === 0x22 : ENDS_WORD.test(text)
}

/** Whether the second character may only begin a word that the first does not stand in: `kA`, `7A`, `"A`. */
export function parts(last: string, first: string): boolean {
  const [before, after] = [last.charCodeAt(0), first.charCodeAt(0)]
  if (before >= 0x80 || after >= 0x80) return LOWER_THEN_UPPER.test(last + first)
  return after >= 0x41 && after <= 0x5a && (!isPlain(before) || before < 0x41 || before > 0x5a)
}

/** Cut to a line's length. */
export function cut(data: string): string {
  return data.length > LINE_CHARACTERS ? data.slice(0, LINE_CHARACTERS) : data
}

/** Every blank as one space, and words whole that a line may break. */
export function folded(text: string): string {
  return UNFOLDED.test(text) ? text.replace(BREAKS, '').replace(/\s+/g, ' ') : text
}
