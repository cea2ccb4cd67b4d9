import type { DefinedField, FieldGroup, FieldId } from '../model/index.ts'

/** A ready profile: which fields it adds, which of all fields matter most, which blocks it leaves out. */
export interface Template {
  /** The file's name on the shelf. */
  readonly id: string
  /** Message key of its name; templates of the rep have a `name` instead. */
  readonly nameKey?: string
  readonly name?: string
  readonly fields: readonly DefinedField[]
  /** What completeness counts, most useful first. */
  readonly keyFields: readonly FieldId[]
  /** Blocks that are not shown. What they hold stays. */
  readonly hidden: readonly FieldGroup[]
}

/** The blocks of a profile that a template may hide. */
export const hideableBlocks = [
  'firmographics',
  'psychographics',
  'behaviour',
  'painPoints',
  'goals',
  'preferences',
  'whyUs',
  'technographics',
  'signals',
] as const satisfies readonly FieldGroup[]
