import type { LabelId } from '../../model/index.ts'

/** Lines that may hold an address. */
export interface Region {
  readonly text: string
  readonly line: number
  readonly label?: LabelId
}

/** Labels that an address follows. */
export const PLACES = new Set<LabelId>(['address', 'headOffice', 'branch'])
