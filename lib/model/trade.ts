/** Words of one language for what ties a company to a product that it does not make, in the syntax of lexicon patterns. */
export type TradeWords = Readonly<Record<TradeWordsId, readonly string[]>>

export type TradeWordsId =
  /** One who sells, brings in or represents a product of another: partner, reseller, dealer. Next to the product's name. */
  | 'dealer'
  /** The company says of itself that it is a customer; the product's name stands in the words or next to them. */
  | 'client'
  /** The sentence speaks of another, of a wish or of the past: find a partner, partner programme, former. */
  | 'noTrade'
