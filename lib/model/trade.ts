/** Patterns of one language for a company's relation to products of others, in lexicon pattern syntax. */
export type TradeWords = Readonly<Record<TradeWordsId, readonly string[]>>

export type TradeWordsId =
  /** A reseller or representative of another's product: partner, reseller, dealer. Next to the product's name. */
  | 'dealer'
  /** The company states that it is a customer; the product's name is within the words or next to them. */
  | 'client'
  /** The sentence is about somebody else, a wish or the past: find a partner, partner programme, former. */
  | 'noTrade'
