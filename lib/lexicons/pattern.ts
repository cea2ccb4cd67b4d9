import { fold } from '../text/fold.ts'

/** Scripts written without spaces: word limits do not apply. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * A lexicon pattern as the source of a regular expression over folded text. `*` is any further letters of the word, `?` makes
 * the letter or bracketed group before it optional, `(a|b)` chooses, a blank is any run of blanks or hyphens.
 * Nothing else is special, so no pattern can backtrack badly.
 */
export function patternSource(pattern: string): string {
  const folded = fold(pattern)
  let source = ''
  for (const unit of folded) {
    if (unit === '*') source += '\\p{L}*'
    else if (unit === '?' || unit === '|' || unit === ')') source += unit
    else if (unit === '(') source += '(?:'
    else if (unit === ' ') source += '[\\s\\-]+'
    else source += unit.replace(/[.+^${}[\]\\/]/g, '\\$&')
  }
  // A group that may be missing takes its blank with it: "prezes (zarządu)?" is also "prezes".
  source = source.replace(/\[\\s\\-\]\+(\(\?:[^()]*\))\?/g, '(?:[\\s\\-]+$1)?')
  if (UNSPACED.test(folded)) return `(?:${source})`
  return `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`
}

/** One expression for a whole class; longest patterns first, so that the fullest match wins. `null` for an empty class. */
export function classExpression(patterns: readonly string[], flags = 'u'): RegExp | null {
  if (patterns.length === 0) return null
  const sources = [...patterns].sort((a, b) => b.length - a.length).map(patternSource)
  return new RegExp(sources.join('|'), flags)
}
