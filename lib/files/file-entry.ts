import type { Draft, Profile } from '../model/index.ts'

/** The input of a file: the draft that the rep sees, and its profile. */
export interface FileEntry {
  readonly draft: Draft
  readonly profile: Profile
}
