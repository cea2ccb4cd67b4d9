import type { ExportRule } from './connection.ts'
import type { CrmObject, Json } from './crm.ts'

export const recordStates = [
  'planned',
  'sending',
  'retry',
  'unknown',
  'conflict',
  'done',
  'failed',
  'skipped',
  'deciding',
] as const
/**
 * `sending` is written before the request; if the worker stops in it, it becomes `unknown` and is read back before anything
 * is written again. `deciding`: the rep has chosen, and this record is being planned again.
 */
export type RecordState = (typeof recordStates)[number]
export const OPEN_STATES = [
  'planned',
  'sending',
  'retry',
  'unknown',
] as const satisfies readonly RecordState[]

export type RecordAction = 'create' | 'update' | 'none' | 'link' | 'delete' | 'restore' | 'unlink'

/** One field of a record, before and after. */
export interface FieldChange {
  readonly field: string
  readonly rule: ExportRule
  /** As stored in the CRM, and as it will be sent. `before` is absent if the field is empty. */
  readonly before?: Json
  readonly after: Json
  /** The same, formatted for people. */
  readonly was: readonly string[]
  readonly becomes: readonly string[]
}

/** A value that is not sent, and why. */
export interface LeftOut {
  readonly field: string
  readonly value: string
  readonly why: LeftReason
}
export type LeftReason =
  | 'kept'
  | 'notInList'
  | 'tooLong'
  | 'notANumber'
  | 'notADate'
  | 'shared'
  | 'otherCompany'
  | 'noCompany'
  | 'noField'
  | 'refusedValue'
  | 'wanted'

/** A CRM record that may be the same. */
export interface ExportCandidate {
  readonly id: string
  readonly name: string
  readonly detail: string
  readonly why: CandidateWhy
}
export type CandidateWhy = 'sameDomain' | 'sameEmail' | 'sameName' | 'otherKey'

/** Why a record is not sent, or not yet. */
export type RecordWhy =
  | 'several'
  | 'sameName'
  | 'otherKey'
  | 'sameInRun'
  | 'changedSince'
  | 'gone'
  | 'duplicate'
  | 'companyMissing'
  | 'upToDate'
  | 'doNotContact'
  | 'suppressed'
  | 'retention'
  | 'damaged'
  | 'byRep'
  | 'cancelled'
  | 'noName'
  | 'fieldWanted'
  | 'alreadyGone'
  | 'changedSinceExport'
  | 'stillUsed'

export interface RecordError {
  /** A message key. */
  readonly reason: FailReason
  /** The CRM's own message, truncated. */
  readonly detail: string
  readonly field?: string
  readonly requestId?: string
}
export type FailReason = 'refused' | 'noRight' | 'invalid' | 'tooOften' | 'planChanged' | 'notReadable'

export type Choice = { readonly use: string } | 'create' | 'alone'

/** One record of one run, in the outbox. */
export interface ExportRecord {
  readonly jobId: string
  /** Our key: the profile's id, or `profile.person`; `profile.person>profile` for the association of the two. */
  readonly key: string
  readonly object: CrmObject | 'link'
  readonly profileId: string
  readonly name: string
  readonly order: number
  readonly state: RecordState
  readonly action: RecordAction
  readonly remoteId?: string
  readonly companyKey?: string
  /** Tells it apart from others of the same name. */
  readonly domains: readonly string[]
  readonly emails: readonly string[]
  readonly changes: readonly FieldChange[]
  /** Side changes that the CRM's own rules require, beside what was approved. */
  readonly beside?: readonly FieldChange[]
  readonly left: readonly LeftOut[]
  readonly candidates: readonly ExportCandidate[]
  readonly why?: RecordWhy
  readonly choice?: Choice
  /** Hash of what the rep approved; if the plan changes, the record is not sent. */
  readonly approved?: string
  readonly attempts: number
  /** Not before this time (ms since epoch). */
  readonly readyAt: number
  readonly sentAt?: number
  /** Records with the same name are known to be different: answers the CRM's own duplicate question. */
  readonly distinct?: boolean
  /** Maximum batch size for this record, because a larger request was refused as a whole. */
  readonly together?: number
  readonly error?: RecordError
}
