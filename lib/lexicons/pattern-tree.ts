import { fold } from '../text/fold.ts'
import { hanForms } from './han.ts'

/** One place of a pattern: a text, a run of anything, a blank, a choice, or places that may be missing. */
export type Place =
  | { readonly kind: 'text'; readonly spellings: readonly string[] }
  /** Any further letters; `closesWord` where the word ends after them. */
  | { readonly kind: 'any'; readonly closesWord: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'choice'; readonly choices: readonly Sequence[] }
  | { readonly kind: 'maybe'; readonly places: Sequence }

export type Sequence = readonly Place[]

/** Other ways to print a Latin letter whose mark is missing (capitals, plain ASCII), beside its base letter. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  ä: ['ae', 'a'], ö: ['oe', 'o'], ü: ['ue', 'u'], ß: ['ss'], æ: ['ae'], œ: ['oe'], ł: ['l'], ø: ['o'], đ: ['d'],
} // prettier-ignore

const BLANK: Place = { kind: 'blank' }

/**
 * A lexicon pattern as a tree. `*` is any further letters of the word (at most 40) and the other gender's ending, `?` makes the
 * letter, blank or bracketed group before it optional, `(a|b)` chooses, a blank is any run of blanks, a hyphen that is not
 * set off by blanks, or an apostrophe (`l entreprise` is "l’entreprise"), a Latin letter with a mark is also that letter without it, a simplified Chinese character also its
 * traditional form; a bracketed word that may be missing takes its blank with it (the blank after it, where it stands first).
 * Nothing else is special. No run is without an end, so that the cost of a match at one place is bounded whatever the text.
 * Throws for a bracket that is not closed.
 */
export function patternTree(pattern: string): readonly Sequence[] {
  return new Parser([...fold(pattern)]).choices()
}

class Parser {
  private at = 0

  constructor(private readonly units: readonly string[]) {}

  choices(): Sequence[] {
    const choices: Sequence[] = []
    let places: Place[] = []
    let blank: Place[] = []
    while (this.at < this.units.length && this.units[this.at] !== ')') {
      const unit = this.next()
      if (unit === ' ') {
        blank = [BLANK]
      } else if (unit === '|') {
        choices.push([...places, ...blank])
        places = []
        blank = []
      } else if (unit === '?') {
        if (blank.length > 0) places.push(maybe(blank))
        blank = []
      } else {
        places.push(...this.place(unit, blank, places.length === 0))
        blank = []
      }
    }
    choices.push([...places, ...blank])
    return choices
  }

  /** The letter or group that `unit` begins, with the blank before it. */
  private place(unit: string, blank: readonly Place[], isFirst: boolean): readonly Place[] {
    const one = unit === '(' ? this.group() : this.letter(unit)
    if (this.units[this.at] !== '?') return [...blank, one]
    this.at += 1
    if (unit !== '(' || !endsWord(this.units[this.at])) return [...blank, maybe([one])]
    // A whole word that may be missing takes its blank with it: "prezes (zarządu)?" is also "prezes".
    if (!isFirst || blank.length > 0 || this.units[this.at] !== ' ') return [maybe([...blank, one])]
    this.at += 1
    return [maybe([one, BLANK])]
  }

  private group(): Place {
    const choices = this.choices()
    if (this.units[this.at] !== ')') throw new Error(`pattern with an open bracket: ${this.units.join('')}`)
    this.at += 1
    return { kind: 'choice', choices }
  }

  private letter(unit: string): Place {
    const next = this.units[this.at]
    if (unit === '*') return { kind: 'any', closesWord: next !== undefined && endsWord(next) }
    return { kind: 'text', spellings: spellingsOf(unit) }
  }

  private next(): string {
    const unit = this.units[this.at]!
    this.at += 1
    return unit
  }
}

function maybe(places: Sequence): Place {
  return { kind: 'maybe', places }
}

function endsWord(next: string | undefined): boolean {
  return next === undefined || next === ' ' || next === '|' || next === ')'
}

/** Every way to print a letter, the most exact one first. */
export function spellingsOf(unit: string): readonly string[] {
  const plain = PLAIN[unit]
  if (plain) return [unit, ...plain]
  const forms = [...hanForms(unit)]
  if (forms.length > 1) return forms
  if (!/\p{Script=Latin}/u.test(unit)) return [unit]
  const base = unit.normalize('NFD')[0]!
  return base === unit ? [unit] : [unit, base]
}
