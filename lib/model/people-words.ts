/** Words of one language by which sentences tell of people, in the syntax of lexicon patterns. */
export type PeopleWords = Readonly<Record<PeopleWordsId, readonly string[]>>

export type PeopleWordsId =
  /** That somebody comes to a post: appointed, elected, takes over; its words stand anywhere in the sentence. */
  | 'appoints'
  /** Between a name and the post it comes to: as, to the position of. Empty where endings tell it. */
  | 'into'
  /** What is written onto the post or right after it where the language puts it there, as printed: olarak, 에. */
  | 'postEnds'
  /** What is written onto whoever is appointed, as printed: を, 를. */
  | 'whomEnds'
  /** After another's name: what is told from there on happened there. "Acme, where she reported to …" */
  | 'elsewhere'
  /** How a company heads what it announces itself: press release, notice. */
  | 'notice'
  /** Before the name of who wrote, spoke or took the picture. */
  | 'byline'
  /** Before the year in which a post ended: until, bis. */
  | 'until'
  /** Before the holder of a post that is long gone: grandson of the founder. */
  | 'kin'
  /** Founders in the plural, as a sentence names several of them at once. */
  | 'founders'
  /** Owners in the plural. */
  | 'owners'
  /** Buttons under a card, before the name of whom they lead to: "Email Raj", "Meet Anna". */
  | 'invites'
  /** After a post: it is held in the page's own company. "CEO of our company" */
  | 'ours'
