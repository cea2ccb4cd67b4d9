import type { Claim } from './claim.ts'
import type { Certainty } from './finding.ts'
import type { BuiltInFieldId } from './built-in-fields.ts'
import type { CustomFieldId } from './custom-field.ts'
import type { FieldId } from './field.ts'

/** Which rule of survivorship let a value stand; a key that the panel can speak. */
export type Because =
  | 'onlyValue'
  | 'youSaidSo'
  | 'youPreferIt'
  | 'moreCertain'
  | 'ownSite'
  /** The page of the other value was read again since and no longer says it. */
  | 'pageStillSays'
  | 'morePages'
  | 'moreConfident'
  /** The figure is of a later year, or the news of a later day. */
  | 'newerPeriod'
  /** A post printed beside the person's own name, against the label over a list of names. */
  | 'ownTitle'
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
  /** ISO time when a page last said it, or the rep. */
  readonly lastSeenAt: string
  /** Every page that said it was read again since, and says it no longer. */
  readonly gone: boolean
  readonly claims: readonly Claim[]
}

/** The view of one field: what stands, why, and what else was said. */
export interface FieldView {
  readonly field: FieldId
  /** One value for a field that holds one; all that stand side by side for a field that holds many; none when all are only offered. */
  readonly standing: readonly Value[]
  /** Values that were said and do not stand; in a field that holds many, those only offered (confidence under the limit). */
  readonly rivals: readonly Value[]
  readonly because: Because
  /** Rivals that are sure enough to be filled in stand against it, and the rep has not decided. */
  readonly conflict: boolean
}

export type Views = Readonly<Partial<Record<BuiltInFieldId, FieldView>>> &
  Readonly<Record<CustomFieldId, FieldView>>

export interface PersonView {
  /** The person's first mention; any of `mentions` names the person in an edit. */
  readonly id: string
  readonly mentions: readonly string[]
  readonly name: string
  readonly fields: Views
  readonly executive: boolean
  /** ISO time when the person was first captured or typed in; the clock of retention runs from it. Nothing renews it. */
  readonly capturedAt: string
  /** Order of seniority, then of the page. */
  readonly order: number
}

/** The present best view of a profile: a pure function of its claims. */
export interface Draft {
  readonly profileId: string
  readonly name: string
  readonly domain: string
  readonly fields: Views
  readonly people: readonly PersonView[]
  readonly conflicts: number
  readonly completeness: number
  /** Key fields without a value, most useful first. */
  readonly missing: readonly FieldId[]
}
