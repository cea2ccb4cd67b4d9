import type { Value } from '../../model/index.ts'

export type Verdict = 'met' | 'notMet' | 'unknown'

/** A verdict and its evidence. */
export interface Judgement {
  readonly verdict: Verdict
  /** The field examined; if the verdict is unknown, the one to fill in. */
  readonly field: string
  readonly value?: Value
  /** Further evidence as displayed: an exchange rate with its date, the person with the role. */
  readonly by?: string
}
