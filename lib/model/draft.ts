import type { Certainty, Claim } from './index.ts'
import type { FieldId } from './field.ts'

/** Which rule of survivorship let a value stand; a key that the panel can speak. */
export type Because =
  | 'onlyValue'
  | 'youSaidSo'
  | 'youPreferIt'
  | 'moreCertain'
  | 'ownSite'
  | 'morePages'
  | 'moreConfident'
  | 'seenMoreRecently'
  | 'inOrder'

/** All claims that say the same thing, as one value. */
export interface Value {
  /** Stable id of the value inside its field: hash of the folded value. */
  readonly key: string
  readonly value: string
  readonly parts?: Readonly<Record<string, string>>
  readonly certainty: Certainty
  /** What kind of truth: printed, worked out, somebody's judgement, or typed. */
  readonly kind: 'stated' | 'derived' | 'judged' | 'typed'
  readonly confidence: number
  readonly claims: readonly Claim[]
}

/** The view of one field: what stands, why, and what else was said. */
export interface FieldView {
  readonly field: FieldId
  /** One value for a field that holds one; all that stand side by side for a field that holds many. */
  readonly standing: readonly Value[]
  /** Values that were said and do not stand. Empty for a field that holds many. */
  readonly rivals: readonly Value[]
  readonly because: Because
}

export interface PersonView {
  readonly id: string
  readonly name: string
  readonly fields: Readonly<Partial<Record<FieldId, FieldView>>>
  readonly executive: boolean
  /** Order of seniority, then of the page. */
  readonly order: number
}

/** The present best view of a profile: a pure function of its claims. */
export interface Draft {
  readonly profileId: string
  readonly name: string
  readonly domain: string
  readonly fields: Readonly<Partial<Record<FieldId, FieldView>>>
  readonly people: readonly PersonView[]
  readonly conflicts: number
  readonly completeness: number
  /** Key fields without a value, most useful first. */
  readonly missing: readonly FieldId[]
}
