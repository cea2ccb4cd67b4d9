/** Word knowledge for recognising names: from the lexicons, the name lists and the page's own text. */
export interface NameSense {
  isGiven(word: string): boolean
  isFamily(word: string): boolean
  /** Whether a word is an everyday one: in a menu, in a job title, or in lower case elsewhere on the page. */
  isCommon(word: string): boolean
  /** End of an honorific at the start of a folded text, with its dot and space; 0 if none. */
  honorificEnd(folded: string): number
  isPostnominal(word: string): boolean
  isParticle(word: string): boolean
  hasFamilyEnding(word: string): boolean
  /** The family name at the start of an unspaced name. */
  isLeadingFamily(sign: string): boolean
  readonly isJapanese: boolean
}

export interface PersonName {
  /** Offsets of the name in the text, without honorific and degrees. */
  readonly start: number
  readonly end: number
  readonly value: string
  /** 0 to 1, from shape and lists: at least 0.5 to be accepted alone, 0.25 in a list of names. */
  readonly score: number
  readonly order: 'given-family' | 'family-given' | 'unknown'
  readonly honorific?: string
  /** A family name alone, as East Asia prints it before a post. */
  readonly isLone?: true
  /** The name in another script, or a nickname, as printed beside it. */
  readonly alias?: string
}
