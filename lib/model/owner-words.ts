/** Patterns of one language around the name of a company's owner, in lexicon pattern syntax. */
export type OwnerWords = Readonly<Record<OwnerWordsId, readonly string[]>>

export type OwnerWordsId =
  /** Before the owner's name: part of, acquired by. */
  | 'after'
  /** The same in a passive that says at its end what was done: wurde … von. It counts beside words of a change of ownership. */
  | 'afterPassive'
  /** After the owner's name, in languages that put them there. */
  | 'before'
  /** Verbs of taking over between the buyer and what it buys: acquired, przejęła. Empty where the verb stands last. */
  | 'buys'
  /** Negates or postpones ownership: no longer part of, to be acquired by, until. */
  | 'not'
  /** Words typical of owners' names: group, holding. */
  | 'groups'
  /** Within the words before the name: they say ownership itself, so that a name needs no word for group. */
  | 'surely'
  /** Nouns for a company or group: alone they name nobody, as the sentence's subject they are the page's own company. */
  | 'generic'
  /** Within a name without capitals: our, which names nobody. Empty where names have capitals. */
  | 'ours'
  /** After which a name without capitals is over: verbs, prepositions. Empty where names have capitals. */
  | 'ends'
