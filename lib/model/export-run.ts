import type { CrmObject } from './crm.ts'
import type { FieldChange, RecordAction } from './export-record.ts'

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

/** One run: an export, or the undo of one. */
export interface ExportJob {
  readonly id: string
  readonly connectionId: string
  readonly kind: 'export' | 'undo'
  readonly state: JobState
  /** Sent without review if nothing needs a decision. */
  readonly auto: boolean
  readonly profileIds: readonly string[]
  /** How many of them are planned. */
  readonly cursor: number
  readonly createdAt: string
  readonly number: number
  readonly finishedAt?: string
  /** The export that an undo reverses, and the undo of an export. */
  readonly undoes?: string
  readonly undoneBy?: string
  readonly stoppedBy?: StopReason
}
/** `keyField`: the CRM has no field for our key, so nothing can be sent safely. */
export type StopReason = 'key' | 'locked' | 'permission' | 'keyField' | 'failed'

/** What was written, and the previous values. */
export interface Receipt {
  readonly jobId: string
  readonly key: string
  readonly object: CrmObject | 'link'
  readonly profileId: string
  readonly name: string
  readonly action: Exclude<RecordAction, 'none'>
  readonly remoteId: string
  readonly companyKey?: string
  /** URL of the record in the CRM. */
  readonly link?: string
  readonly changes: readonly FieldChange[]
  readonly requestId?: string
  /** ISO time. */
  readonly at: string
}

/** Which CRM record is ours: stored so that the next run finds it even if the CRM's search index lags. */
export interface RemoteIdentity {
  readonly connectionId: string
  readonly key: string
  readonly object: CrmObject
  readonly remoteId: string
}
