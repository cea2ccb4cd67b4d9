import { isDivision, type Division, type IndustryWords } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'

/** How a stem lies in a word: as its beginning, anywhere, or as the whole of it. */
type Place = 'begins' | 'inside' | 'whole'

interface Part {
  readonly text: string
  readonly place: Place
}

/** One entry of a language's words: what it tells, and its words in a row. */
export interface Stem {
  /** `makes`: who makes things. */
  readonly tells: Division | 'makes'
  readonly parts: readonly Part[]
}

/** Where a stem stands in a folded text. */
export interface Span {
  readonly start: number
  readonly end: number
}

const known = new WeakMap<IndustryWords, readonly Stem[]>()

/** A language's words, taken apart once. */
export function stemsOf(words: IndustryWords): readonly Stem[] {
  const found = known.get(words)
  if (found) return found
  const stems = [
    ...stemsIn(words.makes, 'makes', words),
    ...Object.entries(words.says).flatMap(([division, text]) =>
      isDivision(division) ? stemsIn(text, division, words) : [],
    ),
  ]
  known.set(words, stems)
  return stems
}

function stemsIn(text: string, tells: Stem['tells'], { inside }: IndustryWords): Stem[] {
  return text.split('|').map((entry) => ({
    tells,
    parts: entry.split(' ').flatMap((word) => partsOf(word, inside === true)),
  }))
}

/** Latin letters in a text without blanks are words of their own: `it` is not in "kitchen". */
function partsOf(word: string, inside: boolean): Part[] {
  const place: Place = word.endsWith('.')
    ? 'whole'
    : word.startsWith('*') || (inside && /\P{Script=Latin}/u.test(word))
      ? 'inside'
      : 'begins'
  return foldKey(word)
    .split(' ')
    .map((text) => ({ text, place }))
}

/** A folded text, and its words with their places. */
export interface FoldedText {
  readonly text: string
  readonly words: readonly (Span & { readonly text: string })[]
}

export function foldedText(printed: string): FoldedText {
  const text = foldKey(printed)
  let start = 0
  const words = text.split(' ').map((word) => {
    const place = { text: word, start, end: start + word.length }
    start += word.length + 1
    return place
  })
  return { text, words }
}

/** Where the stem first stands. */
export function placeOfStem({ parts }: Stem, { words }: FoldedText): Span | undefined {
  for (let at = 0; at + parts.length <= words.length; at += 1) {
    const offsets = parts.map((part, step) => offsetIn(words[at + step]!.text, part))
    if (offsets.includes(-1)) continue
    const last = words[at + parts.length - 1]!
    return {
      start: words[at]!.start + offsets[0]!,
      end: last.start + offsets.at(-1)! + parts.at(-1)!.text.length,
    }
  }
  return undefined
}

function offsetIn(word: string, { text, place }: Part): number {
  if (place === 'inside') return word.indexOf(text)
  return (place === 'whole' ? word === text : word.startsWith(text)) ? 0 : -1
}
