/** Patterns of one language for what a site prints around names and over its lists, in lexicon pattern syntax. */
export type SiteWords = Readonly<Record<SiteWordsId, readonly string[]>>

export type SiteWordsId =
  /** In a page's title, before the company's name: about, welcome to, درباره. */
  | 'titleOpening'
  /** In a page's title, after the company's name: official site, 公式サイト. */
  | 'titleEnd'
  /** In the alternative text of a logo, besides the name: logo of, ロゴ. */
  | 'logo'
  /** Headings above products that the company's own product works with: integrations, Schnittstellen, 連携サービス. */
  | 'integrations'
  /** Suppliers that process personal data for the company, as titles, headings and addresses name them. */
  | 'subProcessors'
  /** Cookies, as policies and consent dialogs call them. */
  | 'cookies'
