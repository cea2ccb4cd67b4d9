/** Words of one language by which a text tells whose facts and contacts it prints, in the syntax of lexicon patterns. */
export type WhoseWords = Readonly<Record<WhoseWordsId, readonly string[]>>

export type WhoseWordsId =
  /** The company speaks of itself: we, nasz, 当社. */
  | 'we'
  /** A word for the company that opens a sentence and goes on about the one before: the company, die Firma. */
  | 'itself'
  /** Who works with the company, in a sentence or a heading: our customers, dostawcy, 取引先. */
  | 'others'
  /** What a company makes, which has years of its own: a range, a brand, an app. */
  | 'things'
  /** Where a company works, in parts that have years and people of their own: a hall, a branch. */
  | 'places'
  /** Before the name of a place: in, near. */
  | 'at'
  /** Before what something is: a, the, eine. */
  | 'article'
  /** Joins two statements about one subject: and, und. */
  | 'and'
  /** Right after a name that opens a sentence: is, employs. */
  | 'verb'
  /** Behind a comma, opens a clause about the name before: which, founded. */
  | 'clause'
  /** Ends a company's name in scripts without capitals; none elsewhere. */
  | 'company'
  /** Whose contacts stand beside the company's: who hosts the site, supervises, settles disputes, carries, insures. */
  | 'service'
  /** Who made the site. */
  | 'madeBy'
  /** The sentence that rights are reserved. */
  | 'rights'
  /** Menu words and registers that follow the name of the holder of rights. */
  | 'smallPrint'
  /** Before the name of the company that a brand or site belongs to: a brand of, operated by. */
  | 'tradeNameOf'
  /** After a legal name, before what the company is called: trading as. */
  | 'tradingAs'
