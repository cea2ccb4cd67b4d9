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
