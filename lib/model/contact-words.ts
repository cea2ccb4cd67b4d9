/** Patterns of one language around phone numbers and addresses, in lexicon pattern syntax. */
export type ContactWords = Readonly<Record<ContactWordsId, readonly string[]>>

export type ContactWordsId =
  /** What a sentence says before a number to call: call us on, zadzwoń pod. */
  | 'callOn'
  /** Between the first and the last number of a run: bis, do. */
  | 'upTo'
  /** Between two numbers: or, oraz. */
  | 'further'
  /** Before the number of an account, an order, an article or a licence: IBAN, rachunek, 订单号. */
  | 'otherNumber'
  /** Says of an address that it is the one in the register: siège social, юридический адрес. */
  | 'registered'
  /** Before a street in a sentence: located at, con sede in. */
  | 'situated'
  /** In a heading over a place other than the head office: branch, Lager, 工場. */
  | 'branch'
  /** A line that names a province, county or district and nothing else. */
  | 'region'
  /** Before the digits of an extension: ext, Durchwahl, доб. */
  | 'extension'
