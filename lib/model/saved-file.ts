/** The newest file that a profile went out in. */
export interface SavedFile {
  readonly profileId: string
  /** As it was handed to the downloads. */
  readonly file: string
  /** Id of the format. */
  readonly format: string
  /** ISO time. */
  readonly at: string
}
