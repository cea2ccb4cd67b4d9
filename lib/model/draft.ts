import type { Claim } from './claim.ts'
import type { Certainty } from './finding.ts'
import type { BuiltInFieldId } from './built-in-fields.ts'
import type { CustomFieldId } from './custom-field.ts'
import type { FieldId } from './field.ts'

/** The survivorship rule that chose a value; a key with a message in lib/i18n. */
export type Because =
  | 'onlyValue'
  | 'youSaidSo'
  | 'youPreferIt'
  | 'moreCertain'
  | 'ownSite'
  /** The other value's page was read again and no longer states it. */
  | 'pageStillSays'
  | 'morePages'
  | 'moreConfident'
  /** The figure is for a later year, or the news of a later day. */
  | 'newerPeriod'
  /** A title printed beside the person's name, as opposed to the heading of a list of names. */
  | 'ownTitle'
  | 'seenMoreRecently'
  | 'inOrder'

/** All claims that state the same thing, as one value. */
export interface Value {
  /** Stable id of the value within its field: hash of the folded value. */
  readonly key: string
  readonly value: string
  readonly parts?: Readonly<Record<string, string>>
  readonly certainty: Certainty
  /** Stated, derived, judged or typed. */
  readonly kind: 'stated' | 'derived' | 'judged' | 'typed'
  readonly confidence: number
  /** ISO time when a page, or the rep, last stated it. */
  readonly lastSeenAt: string
  /** Every page that stated it has been read again and no longer does. */
  readonly gone: boolean
  readonly claims: readonly Claim[]
}

/** One field of the draft: the chosen values, why, and the alternatives. */
export interface FieldView {
  readonly field: FieldId
  /** The one value of a single-valued field; all chosen values of a multi-valued field; empty if all are only suggestions. */
  readonly standing: readonly Value[]
  /** Values that were not chosen; in a multi-valued field, only suggestions (confidence below the threshold). */
  readonly rivals: readonly Value[]
  readonly because: Because
  /** Alternatives confident enough to be chosen contradict it, and the rep has not decided. */
  readonly conflict: boolean
}

export type Views = Readonly<Partial<Record<BuiltInFieldId, FieldView>>> &
  Readonly<Record<CustomFieldId, FieldView>>

export interface PersonView {
  /** The person's first mention; any of `mentions` identifies the person in an edit. */
  readonly id: string
  readonly mentions: readonly string[]
  readonly name: string
  readonly fields: Views
  readonly executive: boolean
  /** ISO time when the person was first captured or typed in; retention counts from it. Nothing renews it. */
  readonly capturedAt: string
  /** Sort order: seniority, then position on the page. */
  readonly order: number
}

/** The current best view of a profile: a pure function of its claims. */
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
