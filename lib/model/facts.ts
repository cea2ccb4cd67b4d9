/** Patterns of one language for when a company was founded and how many people it employs, in lexicon pattern syntax. */
export type FactWords = Readonly<Record<FactWordsId, readonly string[]>>

export type FactWordsId =
  /** A founding; its year is in the same sentence. */
  | 'founding'
  /** A beginning that counts only if the company's name follows: started Nordwind. */
  | 'begins'
  /** Directly beside a year, since which something has been true: since, seit, beri. */
  | 'since'
  /** States that the whole company has existed since then: exists, trades, has been on the market. */
  | 'exists'
  /** The year beside it is about something else: a person's start, an award. */
  | 'otherYear'
  /** Beside a year since which something of the company has been so, not the company itself: certified, listed, also, on sale. */
  | 'aspect'
  /** Directly before a number of employees: employs, a workforce of. */
  | 'employs'
  /** Directly before a number that means people only if `staff` or `heads` follows: counts, we are. */
  | 'counts'
  /** The number covers everyone: in total, together. */
  | 'inAll'
  /** Directly after it: employees, pracowników. */
  | 'staff'
  /** Directly after a number of people who may not be everyone: specialists, people. */
  | 'heads'
