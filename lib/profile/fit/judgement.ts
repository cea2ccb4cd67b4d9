import type { Value } from '../../model/index.ts'

export type Verdict = 'met' | 'notMet' | 'unknown'

/** A verdict, and what it goes by. */
export interface Judgement {
  readonly verdict: Verdict
  /** The field that was looked at: the one to fill in next where the verdict is unknown. */
  readonly field: string
  readonly value?: Value
  /** What else the verdict goes by, as it is to be shown: an exchange rate with its day, a person with the role. */
  readonly by?: string
}
