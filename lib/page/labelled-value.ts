import type { LabelId } from '../model/index.ts'

/** A value that stands beside its label: `NIP: 526…`, a table's next cell, a `<dd>`, the line below. */
export interface Labelled {
  readonly label: LabelId
  /** Line of the label. */
  readonly labelLine: number
  /** Line in which the value begins, and its extent there. */
  readonly line: number
  readonly start: number
  readonly end: number
  /** All lines of the value: a cell or a `<dd>` may hold several. */
  readonly lines: readonly number[]
  readonly layout: 'inline' | 'cell' | 'below'
  readonly value: string
}
