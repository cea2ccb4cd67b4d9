import type { FieldId } from './field.ts'

/** One value of a row of a file: what it is worth, and the words of the file that it comes from. */
export interface RowValue {
  readonly field: FieldId
  readonly value: string
  readonly parts?: Readonly<Record<string, string>>
  /** `City: Kiel` */
  readonly words: string
}

/** What a row of a file says of a company and of one of its people. */
export interface CompanyRow {
  /** Line of the file on which the row begins; the first is 1. */
  readonly line: number
  readonly company: readonly RowValue[]
  /** Empty where the row names nobody. */
  readonly person: readonly RowValue[]
  /** Cells that do not fit their column: left out, and told. */
  readonly oddities: readonly Oddity[]
}

export interface Oddity {
  readonly heading: string
  readonly cell: string
}
