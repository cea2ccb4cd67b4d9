import { fold } from '../text/fold.ts'
import { hanForms } from './han.ts'
import { LETTER, SIGN, UNSPACED } from './pattern-letters.ts'

const TAIL_INSIDE = `(?:${SIGN}[${LETTER}]{1,6}\\)?){0,2}`

/** How a Latin letter may also be printed where its mark is missing (capitals, plain ASCII). */
const PLAIN: Readonly<Record<string, string>> = {
  ä: '(?:ä|ae?)', ö: '(?:ö|oe?)', ü: '(?:ü|ue?)', ß: '(?:ß|ss)', æ: '(?:æ|ae)', œ: '(?:œ|oe)',
  ł: '[łl]', ø: '[øo]', đ: '[đd]',
} // prettier-ignore

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

/** The words of a pattern as the source of an expression, without the limits around them. */
export function bareSource(pattern: string): string {
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
