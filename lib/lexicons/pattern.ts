import { limited, limitsOf, type Limits } from './pattern-limits.ts'
import { byReach } from './pattern-reach.ts'
import { bareSource } from './pattern-words.ts'

/**
 * A lexicon pattern as the source of a regular expression over folded text. `*` is any further letters of the word (at most
 * 40) and the other gender's ending, `?` makes the letter, blank or bracketed group before it optional, `(a|b)` chooses, a
 * blank is any run of blanks, or a hyphen that is not set off by blanks, a Latin letter with a mark is also that letter without it, a simplified
 * Chinese character also its traditional form; a bracketed word that
 * may be missing takes its blank with it (the blank after it, where it stands first). Nothing else is special, so no pattern can backtrack badly.
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
