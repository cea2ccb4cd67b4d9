/** Words of one language by which a sentence tells what kind of company it speaks of, in the syntax of lexicon patterns. */
export type KindWords = Readonly<Record<KindWordsId, readonly string[]>>

export type KindWordsId =
  /** Before the kind: "is a", "jest", "は". */
  | 'is'
  /** Who does a trade, which the word itself or its complement names: manufacturer of, agency, メーカー. */
  | 'maker'
  /** A company by a word that names no trade: company, Unternehmen, 企業. */
  | 'house'
  /** What companies say of themselves that names no trade either: leading, family-owned. */
  | 'praise'
  /** Between such a word and the trade: specialised in, im Bereich, を行う. */
  | 'field'
  /** Where the phrase is over: which, based, founded. */
  | 'ends'
