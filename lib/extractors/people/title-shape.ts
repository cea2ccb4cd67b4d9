import type { Rank } from '../../lexicons/rank.ts'
import type { TitleMatch } from '../../lexicons/words.ts'

/** A title as a line or a piece of one prints it. */
export interface TitleReading {
  readonly matches: readonly TitleMatch[]
  readonly rank: Rank
  /** Share of the letters that the lexicon's words cover, 0 to 1. */
  readonly coverage: number
}
