/** The latest file that a profile was exported to. */
export interface SavedFile {
  readonly profileId: string
  /** File name as passed to the download. */
  readonly file: string
  /** Id of the format. */
  readonly format: string
  /** ISO time. */
  readonly at: string
}
