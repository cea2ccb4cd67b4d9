import { LETTER, SIGN, UNSPACED, WESTERN } from './pattern-letters.ts'

const LIMIT_BEFORE = `(?<![${LETTER}])`
const LIMIT_AFTER = `(?![${LETTER}])`
/** Arabic writes "and" onto the next word. */
const ARABIC_BEFORE = `(?:${LIMIT_BEFORE}|(?<=${LIMIT_BEFORE}و))`
/** Korean writes its particles onto the word before. */
const KOREAN_AFTER = `(?=(?:은|는|이|가|을|를|의|에|에게|께서|와|과|도|로|으로|님|님은|님이|님의|님께서|인|이며|이자|이다|입니다|씨)?${LIMIT_AFTER})`

const TAIL_AT_END = `(?:${SIGN}(?:[aeiknorstuxè]{1,5}|t?rices?|ices?|cz?ka)\\)?){0,2}`

/** What must not stand right before and after a pattern's words, by its script. */
export type Limits = 'none' | 'latin' | 'word' | 'arabic' | 'korean'

export function limitsOf(pattern: string): Limits {
  if (UNSPACED.test(pattern)) return 'none'
  if (/\p{Script=Arabic}/u.test(pattern)) return 'arabic'
  if (/\p{Script=Hangul}/u.test(pattern)) return 'korean'
  return /\p{Script=Cyrillic}/u.test(pattern) ? 'word' : 'latin'
}

/** The limits of the whole class stand once outside: a place that is no word's beginning fails at once. */
export function limited(limits: Limits, source: string): string {
  if (limits === 'none') return `(?:${source})`
  if (limits === 'latin') return `(?<![${WESTERN}])(?:${source})${TAIL_AT_END}(?![${WESTERN}])`
  const before = limits === 'arabic' ? ARABIC_BEFORE : LIMIT_BEFORE
  const after = limits === 'korean' ? KOREAN_AFTER : LIMIT_AFTER
  return `${before}(?:${source})${after}`
}
