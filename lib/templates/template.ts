import type { DefinedField, FieldGroup, FieldId } from '../model/index.ts'

/** A template: the fields it adds, the key fields, and the blocks it hides. */
export interface Template {
  /** The file's name on the shelf. */
  readonly id: string
  /** Message key of its name; the rep's templates have a `name` instead. */
  readonly nameKey?: string
  readonly name?: string
  readonly fields: readonly DefinedField[]
  /** The key fields for completeness, most useful first. */
  readonly keyFields: readonly FieldId[]
  /** Hidden blocks. Their values stay. */
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
