/** What a piece of news tells someone who sells to the company. */
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

/** Words of headlines and of ownership in one language, in the syntax of lexicon patterns. */
export type NewsWords = Readonly<Record<NewsWordsId, readonly string[]>>

export type NewsWordsId =
  /** Words by which a headline tells this kind of news by themselves. */
  | NewsKind
  /** Tell funding beside an amount of money. */
  | 'funds'
  /** Tell a change of leadership beside a title. */
  | 'posts'
  /** Headlines of advice, not of news: how to, ten reasons. */
  | 'noNews'
  /** Verbs of taking over: a company by its name that follows, else a post or a duty. */
  | 'takes'
  /** What follows such a verb and is no company: the lead, the costs. */
  | 'noTakes'
  /** Headings of news about others: industry news, the press review. */
  | 'otherNews'
  /** Stand before the owner's name: part of, acquired by. */
  | 'ownerAfter'
  /** Stand after the owner's name, where the language puts them there. */
  | 'ownerBefore'
  /** Words that belong to owners' names: group, holding. */
  | 'groups'
