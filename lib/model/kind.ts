/** Patterns of one language that tell what kind of company a sentence describes, in lexicon pattern syntax. */
export type KindWords = Readonly<Record<KindWordsId, readonly string[]>>

export type KindWordsId =
  /** Before the kind: "is a", "jest", "は". */
  | 'is'
  /** Nouns for a business whose trade is in the word or its complement: manufacturer of, agency, メーカー. */
  | 'maker'
  /** Generic nouns for a company, without a trade: company, Unternehmen, 企業. */
  | 'house'
  /** Self-descriptions without a trade: leading, family-owned. */
  | 'praise'
  /** Between such a noun and the trade: specialised in, im Bereich, を行う. */
  | 'field'
  /** Ends the phrase: which, based, founded. */
  | 'ends'
  /** Conjunctions and prepositions that link words of a phrase and never end it: and, of. */
  | 'links'
  /** Before the place of a company, which is no part of its kind: based in, z siedzibą w. */
  | 'sited'
  /** Names of acts, which are called after trades: information society services, świadczenie usług drogą elektroniczną. */
  | 'acts'
