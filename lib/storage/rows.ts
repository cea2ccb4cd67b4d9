import type { CustomFieldId, FieldDefinition, Icp, Profile } from '../model/index.ts'

/** One step of the undo log. Its id is the command's id, so that a repeated command changes nothing. */
export interface Change {
  readonly id: string
  /** Message key of its description. */
  readonly label: ChangeLabel
  /** ISO time. */
  readonly at: string
  /** Increasing: orders changes of the same moment. */
  readonly number: number
  readonly profileIds: readonly string[]
  /** Version of each profile after the change; 0 if deleted. Undo requires these versions to be unchanged. */
  readonly after: readonly number[]
  readonly undone: boolean
  /** Field definitions before and after; undo requires them to be unchanged too. */
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

/** A row before a change. For a profile created by the change (version 1 after it) missing, or without `row`. */
export interface Before {
  readonly changeId: string
  readonly profileId: string
  /** JSON, several times cheaper to write than the object; an object if written by an older version. */
  readonly row?: Profile | string
}

export interface Setting {
  readonly key: string
  readonly value: unknown
}

/** One definition before and after a change; absent if it did not or does not exist. */
export interface Redefinition {
  readonly id: CustomFieldId
  readonly before?: FieldDefinition
  readonly after?: FieldDefinition
}

/** One ICP with its past versions, newest last, so that every change can be undone. */
export interface StoredIcp {
  readonly id: string
  readonly icp: Icp
  readonly past: readonly Icp[]
  /** ISO time of deletion; '' while in use. Deleted ICPs are kept for undo. */
  readonly deletedAt: string
}

/** Unfinished input in a field of a profile, kept until it is filed or discarded. */
export interface Unfinished {
  readonly id: string
  readonly profileId: string
  /** `company`, or a mention of a person. */
  readonly subject: string
  /** A field id, or the name of a form. */
  readonly field: string
  /** The value when the rep began typing. */
  readonly start: string
  readonly text: string
  /** ISO time of the last keystroke. */
  readonly at: string
}
