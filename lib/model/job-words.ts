/** Patterns of one language in job advertisements, around the products that they name, in lexicon pattern syntax. */
export type JobWords = Readonly<Record<JobWordsId, readonly string[]>>

/** What an employer is doing with a product that its advertisement names. */
export const jobDirections = ['leaving', 'introducing', 'weighing'] as const

export type JobDirection = (typeof jobDirections)[number]

export type JobWordsId =
  /** Headings found only in job advertisements: your profile, zakres obowiązków, 応募資格. */
  | 'advert'
  /** Headings of advertisements that also stand over other texts: requirements, tech stack. */
  | 'mayBeAdvert'
  /** Before the product's name: the employer gives it up, brings it in, or compares it. */
  | JobDirection
  /** The same behind the name, in languages that put the verb last: Xからの移行, X'in kurulumu. Empty elsewhere. */
  | `${JobDirection}Behind`
  /** The product is an example of its kind, not the employer's own: or similar, z. B., など. */
  | 'similar'
