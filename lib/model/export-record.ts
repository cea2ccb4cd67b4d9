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
 * `sending` is written before the call; what a stopped worker leaves in it becomes `unknown` and is read back before anything is
 * written again. `deciding`: the rep has chosen, and the plan of this record is being made anew.
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
  /** As the CRM keeps it, and as it will be sent. Absent before: empty. */
  readonly before?: Json
  readonly after: Json
  /** The same for people to read. */
  readonly was: readonly string[]
  readonly becomes: readonly string[]
}

/** A value that stays at home, and why. */
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
  | 'noField'
  | 'refusedValue'
  | 'wanted'

/** A record of the CRM that may be the same. */
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
  /** A key that the panel speaks. */
  readonly reason: FailReason
  /** The CRM's own words, cut. */
  readonly detail: string
  readonly field?: string
  readonly requestId?: string
}
export type FailReason = 'refused' | 'noRight' | 'invalid' | 'tooOften' | 'planChanged' | 'notReadable'

export type Choice = { readonly use: string } | 'create' | 'alone'

/** One record of one run: the outbox. */
export interface ExportRecord {
  readonly jobId: string
  /** Our key: the profile's id, or `profile.person`; `profile.person>profile` for the tie between the two. */
  readonly key: string
  readonly object: CrmObject | 'link'
  readonly profileId: string
  readonly name: string
  readonly order: number
  readonly state: RecordState
  readonly action: RecordAction
  readonly remoteId?: string
  readonly companyKey?: string
  /** What tells it from others of its name. */
  readonly domains: readonly string[]
  readonly emails: readonly string[]
  readonly changes: readonly FieldChange[]
  readonly left: readonly LeftOut[]
  readonly candidates: readonly ExportCandidate[]
  readonly why?: RecordWhy
  readonly choice?: Choice
  /** Hash of what the rep approved; a record whose plan differs is not sent. */
  readonly approved?: string
  readonly attempts: number
  /** Not before this time (ms). */
  readonly readyAt: number
  readonly sentAt?: number
  /** Records that are certainly others bear the same name: the CRM's own question about it is answered. */
  readonly distinct?: boolean
  /** At most so many in one call, since a larger call was refused as a whole. */
  readonly together?: number
  readonly error?: RecordError
}
