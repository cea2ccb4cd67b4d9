import type { FieldId } from './field.ts'

/** One value of a row of a file: the parsed value, and the text it comes from. */
export interface RowValue {
  readonly field: FieldId
  readonly value: string
  readonly parts?: Readonly<Record<string, string>>
  /** `City: Kiel` */
  readonly words: string
}

/** What a row of a file states about a company and one of its people. */
export interface CompanyRow {
  /** Line of the file on which the row begins, 1-based. */
  readonly line: number
  readonly company: readonly RowValue[]
  /** Empty if the row names no person. */
  readonly person: readonly RowValue[]
  /** Cells that do not fit their column: skipped and reported. */
  readonly oddities: readonly Oddity[]
}

export interface Oddity {
  readonly heading: string
  readonly cell: string
}
