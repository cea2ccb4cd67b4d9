import type { CustomFieldId, FieldDefinition, Icp, Profile } from '../model/index.ts'

/** One step of the undo log. Its id is the id of the command, so that a command repeated changes nothing. */
export interface Change {
  readonly id: string
  /** Key of the sentence that says what was done. */
  readonly label: ChangeLabel
  /** ISO time. */
  readonly at: string
  /** Counts up, for the order of changes of one moment. */
  readonly number: number
  readonly profileIds: readonly string[]
  /** Version of each profile after the change; 0 where it was deleted. An undo needs them to stand still. */
  readonly after: readonly number[]
  readonly undone: boolean
  /** Definitions of fields as they stood before and after; undo needs them to stand still too. */
  readonly definitions?: readonly Redefinition[]
}

export type ChangeLabel =
  | 'addedPage'
  | 'typedValue'
  | 'deletedValue'
  | 'preferredValue'
  | 'addedPerson'
  | 'removedPerson'
  | 'deletedProfiles'
  | 'mergedProfiles'
  | 'splitProfile'
  | 'importedProfiles'
  | 'importedOrders'
  | 'definedField'
  | 'changedField'
  | 'deletedField'
  | 'renamedOption'
  | 'editedProfiles'
  | 'addedPages'
  | 'addedSample'

/** The row as it stood before a change. A profile that the change made (its version after it is 1) has none, or one without a row. */
export interface Before {
  readonly changeId: string
  readonly profileId: string
  /** As JSON, which is several times cheaper to write than the object; as the object where an older version wrote it. */
  readonly row?: Profile | string
}

export interface Setting {
  readonly key: string
  readonly value: unknown
}

/** One definition before and after a change; without one there was, or is, none. */
export interface Redefinition {
  readonly id: CustomFieldId
  readonly before?: FieldDefinition
  readonly after?: FieldDefinition
}

/** One ideal customer profile with what it was before, newest last, so that every change of it can be taken back. */
export interface StoredIcp {
  readonly id: string
  readonly icp: Icp
  readonly past: readonly Icp[]
  /** ISO time when the rep deleted it; '' while it is in use. Deleted ones are kept for Undo. */
  readonly deletedAt: string
}

/** What the rep was typing under a field of a profile: kept from key to key until it is filed or given up. */
export interface Unfinished {
  readonly id: string
  readonly profileId: string
  /** `company`, or a mention of a person. */
  readonly subject: string
  /** A field's id, or the name of a form. */
  readonly field: string
  /** What stood there when the rep began. */
  readonly start: string
  readonly text: string
  /** ISO time of the last key. */
  readonly at: string
}
