/** Patterns of one language for people in sentences, in lexicon pattern syntax. */
export type PeopleWords = Readonly<Record<PeopleWordsId, readonly string[]>>

export type PeopleWordsId =
  /** An appointment: appointed, elected, takes over; its words occur anywhere in the sentence. */
  | 'appoints'
  /** Between a name and the post: as, to the position of. Empty in languages that inflect instead. */
  | 'into'
  /** Suffix or particle directly after the post, as printed: olarak, 에. */
  | 'postEnds'
  /** Suffix on the person appointed, as printed: を, 를. */
  | 'whomEnds'
  /** After another company's name: what follows happened there. "Acme, where she reported to …" */
  | 'elsewhere'
  /** Headings of a company's own announcements: press release, notice. */
  | 'notice'
  /** Before the name of an author, speaker or photographer. */
  | 'byline'
  /** Before the year in which a post ended: until, bis. */
  | 'until'
  /** Before a holder of a post long ago: grandson of the founder. */
  | 'kin'
  /** Founders in the plural, when a sentence names several. */
  | 'founders'
  /** Owners in the plural. */
  | 'owners'
  /** Button texts under a card, before a person's name: "Email Raj", "Meet Anna". */
  | 'invites'
  /** After a post that is held at the page's own company: "CEO of our company". */
  | 'ours'
  /** What a heading counts that lists the findings of a search: results. */
  | 'found'
  /** Buttons by which the thing on the page is bought. */
  | 'buys'
  /** Heads of a column with the post that somebody held until now. */
  | 'heldBefore'
  /** Between a post and its holder, a form of "to be": the director is A, 社長の A. */
  | 'being'
  /** After a post, the company in general terms: director of the company. */
  | 'house'
  /** Before whoever acts for a company: represented by. */
  | 'representedBy'
  /** A partner of a company that runs it, or any word for representing it. */
  | 'standsFor'
  /** Suffix on guests and customers, and never on one's own people, as printed. Empty in most languages. */
  | 'guestEnds'
  /** What may follow a name where no blank ends it: particles, forms of address, verbs of speaking. */
  | 'afterName'
  /** Forms of address written after a name in scripts without blanks. */
  | 'addressEnds'
  /** Directly after a post, before the company that it is at: of, bei, chez. */
  | 'heldAt'
  /** Further on in the clause after a post, before the company that it is at. */
  | 'employedAt'
  /** After a post, before what its holder answers for: in charge of, ds. */
  | 'inCharge'
  /** Whoever answers for the site's text, whatever their post. */
  | 'contentBy'
  /** Between a body and its members, or after both: consists of, wchodzą, 组成. */
  | 'consists'
  /** Heads of the column that prints names. */
  | 'nameHeads'
  /** How a letter closes, before a post and a name: sincerely. */
  | 'signsOff'
  /** Letters and stops before the name of somebody who signs for another: i. V., p.p. */
  | 'signsFor'
  /** What somebody made who is named after it: photos, drawings, translation. */
  | 'credits'
  /** Before whoever is quoted, at the beginning of a sentence: selon, według. */
  | 'accordingTo'
  /**
   * Endings of names in cases other than the first, as printed: "skiego" of any name; "em=" and "ę=a" where the rest, with the letters
   * behind the sign, is a listed given name. Empty in languages that do not inflect names.
   */
  | 'oblique'
