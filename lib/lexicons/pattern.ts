import { UNSPACED } from '../text/scripts.ts'
import { isLetter, isLetterOrSign } from './pattern-letters.ts'
import { limitsOf } from './pattern-limits.ts'
import { byReach } from './pattern-reach.ts'
import { blank, choice, endings, run, word, type Step } from './pattern-steps.ts'
import { patternTree, type Place, type Sequence } from './pattern-tree.ts'

/**
 * A lexicon pattern (syntax: `patternTree`) as a question to folded text: where a match that begins at an offset ends, or -1. The
 * words around it limit the match as its script asks.
 */
export function patternMatch(pattern: string): Step {
  const limits = limitsOf(pattern)
  const isUnspaced = UNSPACED.test(pattern)
  const inside = stepsOf(patternTree(pattern), limits.end, isUnspaced)
  return (text, at) => (limits.mayBegin(text, at) ? inside(text, at) : -1)
}

/** The same for a class: the first match of its patterns, those of the longest reach first, so that the fullest match wins. */
export function classMatch(patterns: readonly string[]): Step {
  return choice([...patterns].sort(byReach).map(patternMatch))
}

function stepsOf(choices: readonly Sequence[], next: Step, isUnspaced: boolean): Step {
  return choice(choices.map((places) => sequence(places, next, isUnspaced)))
}

/** Built from the end, since each step holds the next. Letters printed in one way only are one word. */
function sequence(places: Sequence, next: Step, isUnspaced: boolean): Step {
  let step = next
  let letters = ''
  for (const place of [...places].reverse()) {
    if (place.kind === 'text' && place.spellings.length === 1) {
      letters = place.spellings[0]! + letters
      continue
    }
    if (letters) step = word(letters, step)
    letters = ''
    step = stepOf(place, step, isUnspaced)
  }
  return letters ? word(letters, step) : step
}

function stepOf(place: Place, next: Step, isUnspaced: boolean): Step {
  switch (place.kind) {
    case 'text':
      return choice(place.spellings.map((spelling) => word(spelling, next)))
    case 'blank':
      return blank(next)
    case 'choice':
      return stepsOf(place.choices, next, isUnspaced)
    case 'maybe':
      return choice([sequence(place.places, next, isUnspaced), next])
    case 'any': {
      const after = place.closesWord ? endings((then) => run(isLetter, 1, 6, then), next) : next
      return isUnspaced ? run(isLetterOrSign, 0, 10, after) : run(isLetter, 0, 40, after)
    }
  }
}
