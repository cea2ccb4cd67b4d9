import { patternTree, type Place, type Sequence } from './pattern-tree.ts'

/**
 * What the text of a pattern can begin with: its first two letters, or the first alone where the second is open or is the
 * word's end; '' where anything may stand first.
 */
export function patternOpenings(pattern: string): Set<string> {
  return new Set(ofChoices(patternTree(pattern)).map((opening) => opening.replace(CLOSED, '')))
}

/** Ends an opening after which anything may stand. */
const CLOSED = '\u0000'

function ofChoices(choices: readonly Sequence[]): string[] {
  return [...new Set(choices.flatMap(ofSequence))]
}

function ofSequence(places: Sequence): string[] {
  let openings = new Set([''])
  for (const place of places) {
    const next = ofPlace(place)
    const longer = new Set<string>()
    for (const opening of openings)
      if (opening.length >= 2 || opening.endsWith(CLOSED)) longer.add(opening)
      else for (const after of next) longer.add((opening + after).slice(0, 2))
    openings = longer
  }
  return [...openings]
}

function ofPlace(place: Place): readonly string[] {
  switch (place.kind) {
    case 'text':
      return place.spellings
    case 'choice':
      return ofChoices(place.choices)
    case 'maybe':
      return [...ofSequence(place.places), '']
    case 'any':
    case 'blank':
      return [CLOSED]
  }
}
