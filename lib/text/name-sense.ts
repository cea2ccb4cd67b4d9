/** What telling a name needs to know of words; made from the lexicons, the name lists and the page's own text. */
export interface NameSense {
  isGiven(word: string): boolean
  isFamily(word: string): boolean
  /** An everyday word: in a menu, in a title, or printed in lower case elsewhere on the page. */
  isCommon(word: string): boolean
  /** Honorific at the very beginning of a folded text, its dot and blank included; 0 for none. */
  honorificEnd(folded: string): number
  isPostnominal(word: string): boolean
  isParticle(word: string): boolean
  hasFamilyEnding(word: string): boolean
  /** Family name that opens an unspaced name. */
  isLeadingFamily(sign: string): boolean
  readonly isJapanese: boolean
}

export interface PersonName {
  /** Offsets of the name in the text, honorific and degrees left out. */
  readonly start: number
  readonly end: number
  readonly value: string
  /** 0 to 1: shape and lists; from 0.5 on it stands by itself, from 0.25 on in a row of others. */
  readonly score: number
  readonly order: 'given-family' | 'family-given' | 'unknown'
  readonly honorific?: string
  /** The same name in another script or a nickname, as printed beside it. */
  readonly alias?: string
}
