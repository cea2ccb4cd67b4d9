/** Words of one language by which a sentence tells when a company began and how many work there, in the syntax of lexicon patterns. */
export type FactWords = Readonly<Record<FactWordsId, readonly string[]>>

export type FactWordsId =
  /** That something was founded; its year stands in the same sentence. */
  | 'founding'
  /** That something was begun, which counts where its name follows: started Nordwind. */
  | 'begins'
  /** Right beside a year, from which on something has been: since, seit, beri. */
  | 'since'
  /** The whole company is what has been since: exists, trades, has been on the market. */
  | 'exists'
  /** That the year beside it is of something else: of a person's start, of an award. */
  | 'otherYear'
  /** Right before a number of employees: employs, a workforce of. */
  | 'employs'
  /** Right before a number that is of people only where `staff` or `heads` follow: counts, we are. */
  | 'counts'
  /** That a number is of all of them: in total, together. */
  | 'inAll'
  /** Right after it: employees, pracowników. */
  | 'staff'
  /** Right after a number of people who need not be all: specialists, people. */
  | 'heads'
