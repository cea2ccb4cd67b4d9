/** Patterns of one language that tell whose facts and contacts a text prints, in lexicon pattern syntax. */
export type WhoseWords = Readonly<Record<WhoseWordsId, readonly string[]>>

export type WhoseWordsId =
  /** The company refers to itself: we, nasz, 当社. */
  | 'we'
  /** Nouns that open a sentence and refer back to the company of the previous one: the company, die Firma. */
  | 'itself'
  /** Business partners, in a sentence or a heading: our customers, dostawcy, 取引先. */
  | 'others'
  /** Things a company makes, which have a founding year of their own: a range, a brand, an app. */
  | 'things'
  /** Bodies beside companies, with a founding year of their own unless the page is theirs: a foundation, an association. */
  | 'bodies'
  /** Parts of a company that have a founding year and people of their own: a hall, a branch. */
  | 'places'
  /** Prepositions before a place name: in, near. */
  | 'at'
  /** Articles: a, the, eine. */
  | 'article'
  /** Conjunctions between two statements about the same subject: and, und. */
  | 'and'
  /** Verbs directly after a name that opens a sentence: is, employs. */
  | 'verb'
  /** Open a clause, after a comma, about the preceding name: which, founded. */
  | 'clause'
  /** Suffixes of company names in scripts without capitals; empty elsewhere. */
  | 'company'
  /**
   * Third parties whose contacts are printed beside the company's: hosts, supervisory authorities, dispute resolution,
   * carriers, insurers.
   */
  | 'service'
  /** Authorities and officers whose contacts a page must print, by their names: Garante, UOKiK, external officer. */
  | 'outsiders'
  /** Credits of the site's maker. */
  | 'madeBy'
  /** The "all rights reserved" sentence. */
  | 'rights'
  /** Menu texts and registers after the copyright holder's name. */
  | 'smallPrint'
  /** Before the company that a brand or site belongs to: a brand of, operated by. */
  | 'tradeNameOf'
  /** After a legal name, before the trading name: trading as. */
  | 'tradingAs'
  /** Before the short name, in quotation marks, by which a text goes on calling the company: hereinafter, im Folgenden. */
  | 'definedAs'
  /** What such texts call whoever is behind them: the company, the provider, we. */
  | 'party'
  /** With what a site greets or names itself: welcome, official site. */
  | 'greeting'
  /** Last signs of what institutions are called, in scripts without blanks: 银行, 大学. Empty elsewhere. */
  | 'institutions'
