import type { CrmObject, Json, RemoteSchema } from './crm.ts'

/**
 * What happens to a value where the CRM has one already. `fill`: only an empty field is filled. `newer`: overwritten when our page was
 * read after the record was last changed. `create`: only while the record is made (owner, stage). `never`: not sent.
 */
export const exportRules = ['fill', 'overwrite', 'newer', 'append', 'create', 'never'] as const
export type ExportRule = (typeof exportRules)[number]

/** One line of a mapping: a value of ours, a field of theirs, and the rule. */
export interface FieldRule {
  /** See lib/exporting/sources.ts; `constant` sends `value`. */
  readonly from: string
  readonly to: string
  readonly rule: ExportRule
  readonly value?: string
  /** The rep agreed that what is too long is cut. */
  readonly cut?: boolean
}

export type Mapping = Readonly<Record<CrmObject, readonly FieldRule[]>>

/** A CRM that the rep connected. Its key is not here: see lib/browser/secrets.ts. */
export interface Connection {
  /** Hash of connector, address and account: connecting the same again finds what was exported before. */
  readonly id: string
  readonly connector: string
  readonly address: string
  /** As the CRM names the account or its user. */
  readonly account: string
  /** What the connector has to remember of the account: a portal's id, a database's name. */
  readonly facts: Readonly<Record<string, string>>
  readonly schema: RemoteSchema
  readonly mapping: Mapping
  readonly createdAt: string
  /** `broken`: the key was refused; nothing runs until the rep gives another one. */
  readonly state: 'ready' | 'broken'
  /** No call before this time (ms); the CRM asked for it. */
  readonly waitUntil: number
  readonly waitFor?: WaitReason
}

export type WaitReason = 'rate' | 'quota' | 'network' | 'server'

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

export const jobStates = [
  'planning',
  'planned',
  'running',
  'pausing',
  'paused',
  'cancelling',
  'cancelled',
  'done',
] as const
export type JobState = (typeof jobStates)[number]

/** One run: an export or the undo of one. */
export interface ExportJob {
  readonly id: string
  readonly connectionId: string
  readonly kind: 'export' | 'undo'
  readonly state: JobState
  /** Sent without a second look when nothing has to be decided. */
  readonly auto: boolean
  readonly profileIds: readonly string[]
  /** How many of them are planned. */
  readonly cursor: number
  readonly createdAt: string
  readonly number: number
  readonly finishedAt?: string
  /** The export that an undo takes back, and the undo of an export. */
  readonly undoes?: string
  readonly undoneBy?: string
  readonly stoppedBy?: StopReason
}
/** `keyField`: the CRM has no field for our key, and nothing can be sent safely without one. */
export type StopReason = 'key' | 'locked' | 'permission' | 'keyField' | 'failed'

/** What was written, and what stood there before. */
export interface Receipt {
  readonly jobId: string
  readonly key: string
  readonly object: CrmObject | 'link'
  readonly profileId: string
  readonly name: string
  readonly action: Exclude<RecordAction, 'none'>
  readonly remoteId: string
  readonly companyKey?: string
  /** Address of the record in the CRM's own pages. */
  readonly link?: string
  readonly changes: readonly FieldChange[]
  readonly requestId?: string
  /** ISO time. */
  readonly at: string
}

/** Which record of the CRM is ours: kept so that the next run finds it also where a search is late. */
export interface RemoteIdentity {
  readonly connectionId: string
  readonly key: string
  readonly object: CrmObject
  readonly remoteId: string
}
