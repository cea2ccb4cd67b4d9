import type { Draft, Profile } from '../model/index.ts'

/** What a file is written from: the draft that the rep sees, and the profile it comes from. */
export interface FileEntry {
  readonly draft: Draft
  readonly profile: Profile
}
