import { fold } from '../text/fold.ts'

/** Scripts written without spaces: word limits do not apply. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const LIMIT_BEFORE = '(?<![\\p{L}\\p{N}])'
const LIMIT_AFTER = '(?![\\p{L}\\p{N}])'
/** Chinese, Japanese and Korean set Latin words without blanks: "公司CEO王" holds CEO. */
const WESTERN = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{M}\\p{N}'
/** Arabic writes "and" onto the next word. */
const ARABIC_BEFORE = '(?:(?<![\\p{L}\\p{N}])|(?<=(?<![\\p{L}\\p{N}])و))'
/** Korean writes its particles onto the word before. */
const KOREAN_AFTER =
  '(?=(?:은|는|이|가|을|를|의|에|에게|께서|와|과|도|로|으로|님|님은|님이|님의|님께서|인|이며|이자|이다|입니다|씨)?(?![\\p{L}\\p{N}]))'

/**
 * A lexicon pattern as the source of a regular expression over folded text. `*` is any further letters of the word, `?` makes
 * the letter, blank or bracketed group before it optional, `(a|b)` chooses, a blank is any run of blanks or hyphens; a
 * bracketed word that may be missing takes its blank with it. Nothing else is special, so no pattern can backtrack badly.
 */
export function patternSource(pattern: string): string {
  return limited(limitsOf(pattern), bareSource(pattern))
}

/** One expression for a whole class; patterns of the longest reach first, so that the fullest match wins. `null` for an empty class. */
export function classExpression(patterns: readonly string[], flags = 'u'): RegExp | null {
  if (patterns.length === 0) return null
  const byLimits = new Map<Limits, string[]>()
  for (const pattern of [...patterns].sort(byReach)) {
    const limits = limitsOf(pattern)
    const sources = byLimits.get(limits)
    if (sources) sources.push(bareSource(pattern))
    else byLimits.set(limits, [bareSource(pattern)])
  }
  return new RegExp(
    [...byLimits].map(([limits, sources]) => limited(limits, sources.join('|'))).join('|'),
    flags,
  )
}

/** Sorts patterns by the longest text they spell out, the longest first. */
export function byReach(a: string, b: string): number {
  return patternReach(b) - patternReach(a)
}

/** Letters of the longest text a pattern spells out: brackets count their longest choice, `*` counts nothing. */
export function patternReach(pattern: string): number {
  const open: { before: number; longest: number }[] = []
  let length = 0
  for (const unit of pattern) {
    if (unit === '(') {
      open.push({ before: length, longest: 0 })
      length = 0
    } else if (unit === '|' || unit === ')') {
      const group = open.at(-1)
      if (!group) continue
      group.longest = Math.max(group.longest, length)
      length = 0
      if (unit === ')') {
        open.pop()
        length = group.before + group.longest
      }
    } else if (unit !== '*' && unit !== '?') length += 1
  }
  return length
}

type Limits = 'none' | 'latin' | 'word' | 'arabic' | 'korean'

function limitsOf(pattern: string): Limits {
  if (UNSPACED.test(pattern)) return 'none'
  if (/\p{Script=Arabic}/u.test(pattern)) return 'arabic'
  if (/\p{Script=Hangul}/u.test(pattern)) return 'korean'
  return /\p{Script=Cyrillic}/u.test(pattern) ? 'word' : 'latin'
}

/** The limits of the whole class stand once outside: a place that is no word's beginning fails at once. */
function limited(limits: Limits, source: string): string {
  if (limits === 'none') return `(?:${source})`
  if (limits === 'latin') return `(?<![${WESTERN}])(?:${source})(?![${WESTERN}])`
  const before = limits === 'arabic' ? ARABIC_BEFORE : LIMIT_BEFORE
  const after = limits === 'korean' ? KOREAN_AFTER : LIMIT_AFTER
  return `${before}(?:${source})${after}`
}

function bareSource(pattern: string): string {
  let source = ''
  for (const unit of fold(pattern)) {
    if (unit === '*') source += '\\p{L}*'
    else if (unit === '?') source = source.endsWith(BLANK) ? `${source.slice(0, -1)}*` : `${source}?`
    else if (unit === '|' || unit === ')') source += unit
    else if (unit === '(') source += '(?:'
    else if (unit === ' ') source += BLANK
    else source += unit.replace(/[.+^${}[\]\\/]/g, '\\$&')
  }
  // A whole word that may be missing takes its blank with it: "prezes (zarządu)?" is also "prezes".
  return source.replace(/\[\\s\\-\]\+(\(\?:[^()]*\))\?(?=\[\\s\\-\]|[|)]|$)/g, '(?:[\\s\\-]+$1)?')
}

const BLANK = '[\\s\\-]+'
