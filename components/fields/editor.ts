import type { FieldId } from '@/lib/model/index.ts'

export type Parts = Readonly<Record<string, string>>

/** What every editor of a value is given, and how it answers: a value the field can hold, or nothing when it was given up. */
export interface EditorProps {
  readonly field: FieldId
  readonly start: string
  /** What was typed another time and not filed, in the place of `start`. */
  readonly typed?: string
  /** Told with each key. */
  readonly onTyped?: (text: string) => void
  readonly onDone: (value: string | undefined, parts?: Parts) => void
}
