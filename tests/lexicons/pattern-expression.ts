import { hanForms } from '../../lib/lexicons/han.ts'
import { fold } from '../../lib/text/fold.ts'
import { UNSPACED } from '../../lib/text/scripts.ts'

/**
 * A lexicon pattern as the source of a regular expression over folded text: what `patternMatch` must find, said in the terms of
 * an engine that is known to be right.
 */
export function patternExpression(pattern: string): RegExp {
  return new RegExp(limited(limitsOf(pattern), bareSource(pattern)), 'uy')
}

/**
 * Letters of folded text by range, since a Unicode property costs an expression a hundred times more to compile. Chinese,
 * Japanese and Korean set Latin words without blanks, "公司CEO王" holds CEO: to Latin words only Western letters are neighbours.
 */
const WESTERN = 'a-z0-9\\u00b5-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u052f\\u1e00-\\u1fff'
const EASTERN =
  '\\u0531-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u0660-\\u0669\\u066e-\\u06d5\\u06ee-\\u06ff\\u10a0-\\u10ff\\uac00-\\ud7a3'
const LETTER = `${WESTERN}${EASTERN}`

/** The other gender's ending set apart by a sign: Leiter:in, Leiter/-in, directeur·rice, directeur(trice), kierownik/czka. */
const SIGN = '[*:_/·•.@(\\-]-?'

const LIMIT_BEFORE = `(?<![${LETTER}])`
const LIMIT_AFTER = `(?![${LETTER}])`
/** Arabic writes "and" onto the next word. */
const ARABIC_BEFORE = `(?:${LIMIT_BEFORE}|(?<=${LIMIT_BEFORE}و))`
/** Korean writes its particles onto the word before. */
const KOREAN_AFTER = `(?=(?:은|는|이|가|을|를|의|에|에게|께서|와|과|도|로|으로|님|님은|님이|님의|님께서|인|이며|이자|이다|입니다|씨)?${LIMIT_AFTER})`

const TAIL_AT_END = `(?:${SIGN}(?:[aeiknorstuxè]{1,5}|t?rices?|ices?|cz?ka)\\)?){0,2}`

/** What must not stand right before and after a pattern's words, by its script. */
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

const TAIL_INSIDE = `(?:${SIGN}[${LETTER}]{1,6}\\)?){0,2}`

/** How a Latin letter may also be printed where its mark is missing (capitals, plain ASCII). */
const PLAIN: Readonly<Record<string, string>> = {
  ä: '(?:ä|ae?)', ö: '(?:ö|oe?)', ü: '(?:ü|ue?)', ß: '(?:ß|ss)', æ: '(?:æ|ae)', œ: '(?:œ|oe)',
  ł: '[łl]', ø: '[øo]', đ: '[đd]',
} // prettier-ignore

/** No run of a pattern is without an end, so that what one place of a text costs is bounded whatever the text. */
const BLANK = "(?:\\s{1,20}|['-]\\s{0,2})"
const MAY_BE_BLANK = `${BLANK}?`

/** What `*` stands for; where words have no limits it must not run on. */
const ANY_LETTER = `[${LETTER}]{0,40}`
const ANY_SIGN = `[${LETTER}\\u3040-\\u30ff\\u3400-\\u9fff]{0,10}`

interface Place {
  at: number
  readonly any: string
}

/** The words of a pattern as the source of an expression, without the limits around them. */
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
