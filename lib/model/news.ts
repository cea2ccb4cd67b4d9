/** Kinds of news, by what they mean to a seller. */
export const newsKinds = [
  'launch',
  'project',
  'funding',
  'hiring',
  'ownership',
  'leadership',
  'expansion',
  'event',
  'tender',
] as const

export type NewsKind = (typeof newsKinds)[number]

export function isNewsKind(kind: string | undefined): kind is NewsKind {
  return newsKinds.some((known) => known === kind)
}

/** Patterns of one language for headlines, in lexicon pattern syntax. */
export type NewsWords = Readonly<Record<NewsWordsId, readonly string[]>>

export type NewsWordsId =
  /** Words that identify this kind of news in a headline by themselves. */
  | NewsKind
  /** Indicate funding beside an amount of money. */
  | 'funds'
  /** Indicate a change of leadership beside a title. */
  | 'posts'
  /** Headlines of advice, not news: how to, ten reasons. */
  | 'noNews'
  /** Verbs of taking over: a company if its name follows, otherwise a post or duty. */
  | 'takes'
  /** Objects of such a verb that are not companies: the lead, the costs. */
  | 'noTakes'
  /** Headings above news about others: industry news, press review. */
  | 'otherNews'
