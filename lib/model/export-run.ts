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
