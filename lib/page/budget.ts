/** Where reading ends, whatever the page holds. The rest of the page is left unread and the observation says so. */
export interface Budget {
  readonly nodes: number
  readonly lines: number
  readonly characters: number
  readonly blocks: number
}

export const DEFAULT_BUDGET: Budget = {
  nodes: 400_000,
  lines: 15_000,
  characters: 600_000,
  blocks: 50_000,
}
