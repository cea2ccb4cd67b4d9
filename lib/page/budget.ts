/** Where the walk ends, whatever the page holds. The rest of the page is left unread and the observation says so. */
export interface Budget {
  readonly nodes: number
  readonly lines: number
  readonly characters: number
  readonly blocks: number
}
