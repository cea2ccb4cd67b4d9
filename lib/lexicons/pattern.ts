import { fold } from '../text/fold.ts'
import { hanForms } from './han.ts'

/** Scripts written without spaces: word limits do not apply. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/**
 * Letters of folded text by range, since a Unicode property costs an expression a hundred times more to compile. Chinese,
 * Japanese and Korean set Latin words without blanks, "公司CEO王" holds CEO: to Latin words only Western letters are neighbours.
 */
const WESTERN = 'a-z0-9\\u00b5-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u052f\\u1e00-\\u1fff'
const EASTERN =
  '\\u0531-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u0660-\\u0669\\u066e-\\u06d5\\u06ee-\\u06ff\\u10a0-\\u10ff\\uac00-\\ud7a3'
const LETTER = `${WESTERN}${EASTERN}`
const LIMIT_BEFORE = `(?<![${LETTER}])`
const LIMIT_AFTER = `(?![${LETTER}])`
/** Arabic writes "and" onto the next word. */
const ARABIC_BEFORE = `(?:${LIMIT_BEFORE}|(?<=${LIMIT_BEFORE}و))`
/** Korean writes its particles onto the word before. */
const KOREAN_AFTER = `(?=(?:은|는|이|가|을|를|의|에|에게|께서|와|과|도|로|으로|님|님은|님이|님의|님께서|인|이며|이자|이다|입니다|씨)?${LIMIT_AFTER})`

/** The other gender's ending set apart by a sign: Leiter:in, Leiter/-in, directeur·rice, directeur(trice), kierownik/czka. */
const SIGN = '[*:_/·•.@(\\-]-?'
const TAIL_INSIDE = `(?:${SIGN}[${LETTER}]{1,6}\\)?){0,2}`
const TAIL_AT_END = `(?:${SIGN}(?:[aeiknorstuxè]{1,5}|t?rices?|ices?|cz?ka)\\)?){0,2}`

/** How a Latin letter may also be printed where its mark is missing (capitals, plain ASCII). */
const PLAIN: Readonly<Record<string, string>> = {
  ä: '(?:ä|ae?)', ö: '(?:ö|oe?)', ü: '(?:ü|ue?)', ß: '(?:ß|ss)', æ: '(?:æ|ae)', œ: '(?:œ|oe)',
  ł: '[łl]', ø: '[øo]', đ: '[đd]',
} // prettier-ignore

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
  if (limits === 'latin') return `(?<![${WESTERN}])(?:${source})${TAIL_AT_END}(?![${WESTERN}])`
  const before = limits === 'arabic' ? ARABIC_BEFORE : LIMIT_BEFORE
  const after = limits === 'korean' ? KOREAN_AFTER : LIMIT_AFTER
  return `${before}(?:${source})${after}`
}

/** No run of a pattern is without an end, so that what one place of a text costs is bounded whatever the text. */
const BLANK = '(?:\\s{1,20}|-\\s{0,2})'
const MAY_BE_BLANK = '(?:\\s{1,20}|-\\s{0,2})?'

/** What `*` stands for; where words have no limits it must not run on. */
const ANY_LETTER = `[${LETTER}]{0,40}`
const ANY_SIGN = `[${LETTER}\\u3040-\\u30ff\\u3400-\\u9fff]{0,10}`

interface Place {
  at: number
  readonly any: string
}

function bareSource(pattern: string): string {
  return sequence([...fold(pattern)], { at: 0, any: UNSPACED.test(pattern) ? ANY_SIGN : ANY_LETTER })
}

function sequence(units: readonly string[], read: Place): string {
  let source = ''
  let blank = ''
  while (read.at < units.length && units[read.at] !== ')') {
    const unit = units[read.at]!
    read.at += 1
    if (unit === ' ') {
      blank = BLANK
      continue
    }
    if (unit === '?') {
      source += blank && MAY_BE_BLANK
      blank = ''
      continue
    }
    const one = unit === '(' ? group(units, read) : letter(unit, units[read.at], read.any)
    const optional = unit !== '|' && units[read.at] === '?'
    if (optional) read.at += 1
    // A whole word that may be missing takes its blank with it: "prezes (zarządu)?" is also "prezes".
    if (optional && unit === '(' && endsWord(units[read.at])) {
      const first = blank === '' && /^$|\|$/.test(source) && units[read.at] === ' '
      if (first) read.at += 1
      source += `(?:${blank}${one}${first ? BLANK : ''})?`
    } else source += `${blank}${one}${optional ? '?' : ''}`
    blank = ''
  }
  return source + blank
}

function endsWord(next: string | undefined): boolean {
  return next === undefined || next === ' ' || next === '|' || next === ')'
}

function group(units: readonly string[], read: Place): string {
  const inside = sequence(units, read)
  if (units[read.at] !== ')') throw new Error(`pattern with an open bracket: ${units.join('')}`)
  read.at += 1
  return `(?:${inside})`
}

function letter(unit: string, next: string | undefined, any: string): string {
  if (unit === '|') return '|'
  if (unit === '*') return `${any}${next !== undefined && endsWord(next) ? TAIL_INSIDE : ''}`
  const plain = PLAIN[unit]
  if (plain) return plain
  const forms = hanForms(unit)
  if (forms.length > 1) return `[${forms.join('')}]`
  if (!/\p{Script=Latin}/u.test(unit)) return unit.replace(/[.+^${}[\]\\/]/g, '\\$&')
  const base = unit.normalize('NFD')[0]!
  return base === unit ? unit : `[${unit}${base}]`
}
