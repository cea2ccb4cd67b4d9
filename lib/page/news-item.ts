/** One piece of news as a list, a teaser or an article shows it. */
export interface NewsItem {
  /** Line of the headline, and its extent there without the date that may stand before it. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly headline: string
  /** Lines of the teaser or of the article's beginning. */
  readonly teaser: readonly number[]
  /** `2024-05-12`, `2024-05` or `2024`; undefined where the page gives none. */
  readonly date?: string
  /** Absolute address of the item; the page's own where it has none. */
  readonly link: string
}
