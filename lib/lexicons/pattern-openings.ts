import { fold } from '../text/fold.ts'
import { hanForms } from './han.ts'

/**
 * What the text of a pattern can begin with: its first two letters, or the first alone where the second is open or is the
 * word's end; '' where anything may stand first.
 */
export function patternOpenings(pattern: string): Set<string> {
  const units = [...fold(pattern)]
  return new Set([...openings(units, { at: 0 })].map((opening) => opening.replace(CLOSED, '')))
}

const CLOSED = '\u0000'

function openings(units: readonly string[], read: { at: number }): Set<string> {
  const choices = new Set<string>()
  let ours = new Set([''])
  while (read.at < units.length && units[read.at] !== ')') {
    const unit = units[read.at]!
    read.at += 1
    if (unit === '|') {
      for (const opening of ours) choices.add(opening)
      ours = new Set([''])
      continue
    }
    let next: Iterable<string>
    if (unit === '(') {
      next = openings(units, read)
      read.at += 1
    } else if (unit === '*' || unit === ' ') next = [CLOSED]
    else next = spellings(unit)
    const optional = units[read.at] === '?'
    if (optional) read.at += 1
    const longer = new Set<string>(optional ? ours : [])
    for (const before of ours)
      if (before.length >= 2 || before.endsWith(CLOSED)) longer.add(before)
      // A blank that may be missing, or one that goes with a missing first word, opens nothing by itself.
      else for (const after of next) longer.add((before + after).slice(0, 2))
    if (unit === ' ' && !optional && ours.has('')) longer.delete(CLOSED)
    if (unit === ' ' && ours.has('')) longer.add('')
    ours = longer
  }
  for (const opening of ours) choices.add(opening)
  return choices
}

/** First two letters at most of every way to print a letter. */
function spellings(unit: string): string[] {
  if (!/\p{Script=Latin}/u.test(unit)) return [...hanForms(unit)]
  const double = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', œ: 'oe' }[unit]
  const plain = { ł: 'l', ø: 'o', đ: 'd', ß: 's' }[unit] ?? unit.normalize('NFD')[0]!
  return [...new Set([unit, plain, ...(double ? [double] : [])])]
}
