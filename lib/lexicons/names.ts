import { foldKey } from '../text/fold.ts'

/** Given and family names by folded form: a vote, never a proof. Compact text from the build, see `nameBookFrom`. */
export interface NameBook {
  isGiven(word: string): boolean
  isFamily(word: string): boolean
}

export const EMPTY_NAMES: NameBook = { isGiven: () => false, isFamily: () => false }

/** From two texts of folded names, one a line. */
export function nameBookFrom(given: string, family: string): NameBook {
  const givenNames = new Set(given.split('\n'))
  const familyNames = new Set(family.split('\n'))
  return {
    isGiven: (word) => givenNames.has(foldKey(word)),
    isFamily: (word) => familyNames.has(foldKey(word)),
  }
}
