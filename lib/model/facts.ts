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
  /** Around a number: the size of companies that something is made for, or a bound: companies with, up to. */
  | 'sized'
  /** Directly beside a number: people or places that are counted and are no employees: visitors, pupils, vacancies, new jobs. */
  | 'guests'
  /** What people who are no employees do, in the same clause: took part, we hire. */
  | 'doing'
  /** Before the number, in its clause: a department or branch, whose people are a part. */
  | 'partOf'
  /** The number was true once: we had, started with, back then. */
  | 'once'
  /** The number is true now: today. */
  | 'now'
  /** The number is a group's, of which the company may be a part: the group, consolidated. */
  | 'group'
  /** What a company earns in a sentence with an amount: revenue, Umsatz. The labels alone hold words that are anything in a sentence. */
  | 'revenue'
  /** Its profit. */
  | 'profit'
  /** Profit below nothing, whose amount is negative. */
  | 'loss'
  /** Numbers in words, each behind its value and a blank: `23 dreiundzwanzig`. */
  | 'numerals'
