import { isBlank, type CharacterClass } from './pattern-letters.ts'

/**
 * Matches what is left of a pattern from an offset of a folded text: the offset where the match ends, or -1. A step knows the
 * steps after it, so nothing is allocated while a text is matched. Choices are tried in order and runs from their longest, as in
 * a regular expression. Steps replace expressions because a browser compiles each of those into 10 to 20 kB of machine code, and a
 * language has thousands of patterns.
 */
export type Step = (text: string, at: number) => number

export function word(expected: string, next: Step): Step {
  if (expected.length === 1) {
    const code = expected.charCodeAt(0)
    return (text, at) => (text.charCodeAt(at) === code ? next(text, at + 1) : -1)
  }
  return (text, at) => (text.startsWith(expected, at) ? next(text, at + expected.length) : -1)
}

export function choice(choices: readonly Step[]): Step {
  const [first, second] = choices
  if (choices.length === 1) return first!
  if (choices.length === 2)
    return (text, at) => {
      const end = first!(text, at)
      return end >= 0 ? end : second!(text, at)
    }
  return (text, at) => {
    for (const one of choices) {
      const end = one(text, at)
      if (end >= 0) return end
    }
    return -1
  }
}

/** `least` to `most` characters of the class, as many as the steps after them allow. */
export function run(of: CharacterClass, least: number, most: number, next: Step): Step {
  return (text, at) => {
    const limit = Math.min(at + most, text.length)
    let end = at
    while (end < limit && of(text.charCodeAt(end))) end += 1
    for (; end >= at + least; end -= 1) {
      const found = next(text, end)
      if (found >= 0) return found
    }
    return -1
  }
}

/** A run of blanks, or a hyphen or apostrophe that is not set off by blanks. */
export function blank(next: Step): Step {
  const few = run(isBlank, 0, 2, next)
  return choice([run(isBlank, 1, 20, next), word('-', few), word("'", few)])
}

/**
 * Up to two endings of the other gender, set apart by a sign: Leiter:in, Leiter/-in, directeur·rice, directeur(trice),
 * kierownik/czka. `ending` makes the letters after the sign.
 */
export function endings(ending: (next: Step) => Step, next: Step): Step {
  const one = (after: Step) => {
    const closed = choice([word(')', after), after])
    const letters = ending(closed)
    return run(isSign, 1, 1, choice([word('-', letters), letters]))
  }
  return choice([one(choice([one(next), next])), next])
}

const SIGNS = new Set([...'*:_/·•.@(-'].map((sign) => sign.charCodeAt(0)))
const isSign: CharacterClass = (code) => SIGNS.has(code)
