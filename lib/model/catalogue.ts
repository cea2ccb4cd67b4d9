import * as z from 'zod/mini'
import { isCustom, type CustomFieldId } from './custom-field.ts'
import type { Field } from './field-shape.ts'
import { isFieldId, type FieldId } from './field.ts'

/** Limits for imported definitions: a longer list cannot be chosen from, a longer name is not a name. */
export const LONGEST_LIST = 500
export const LONGEST_NAME = 80

/** A custom field; its id gives subject and type. One row of the store `customFields`. */
export const fieldDefinitionSchema = z.object({
  id: z.custom<CustomFieldId>((id) => typeof id === 'string' && isCustom(id)),
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  /** Unit of a number: `t/year`. */
  unit: z.optional(z.string().check(z.maxLength(20))),
  /** The values of a choice, in display order. A value is identified by its words: renaming one renames it in every draft. */
  options: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME))).check(z.maxLength(LONGEST_LIST)),
  ),
  createdAt: z.string(),
})

export type FieldDefinition = z.infer<typeof fieldDefinitionSchema>

/**
 * Who may see a field's values. `private`: only the rep; in the rep's own backup and nowhere else. `team`: files and the
 * clipboard, not the CRM. `crm`: everywhere. `never`: stays on this machine, not even in a backup.
 */
export const visibilities = ['private', 'team', 'crm', 'never'] as const
export type Visibility = (typeof visibilities)[number]

/** Where values of a field may go. `file`: a file that is shared. `backup`: the rep's own. */
export type Destination = 'file' | 'clipboard' | 'connector' | 'backup'

/** The rep's visibility settings by field; only those that differ from the default. */
export const visibilityChoicesSchema = z.record(
  z.custom<FieldId>((id) => typeof id === 'string' && isFieldId(id)),
  z.enum(visibilities),
)
export type VisibilityChoices = Readonly<Partial<Record<string, Visibility>>>

/** Personal fields that the rep turned on, each with the reason given (empty for a birthday) and when (ISO). */
export const turnedOnSchema = z.record(
  z.string(),
  z.object({ reason: z.string().check(z.maxLength(300)), at: z.string() }),
)
export type TurnedOn = Readonly<Partial<Record<string, { readonly reason: string; readonly at: string }>>>

/** Templates imported by the rep, as in their files; blocks hidden per template, by its id. */
export const storedTemplatesSchema = z.object({
  own: z.array(z.unknown()),
  hidden: z.record(z.string(), z.array(z.string())),
})
export interface StoredTemplates {
  readonly own: readonly unknown[]
  readonly hidden: Readonly<Record<string, readonly string[]>>
}

/** One predefined value of a choice, offered in every language; `key` is what claims and connectors refer to. */
export interface Option {
  /** As written by the rep; for a predefined value without a message, its key. */
  readonly value: string
  readonly key?: string
  /** Which of several lists it belongs to: an industry. */
  readonly list?: string
}

/** Lists that the rep changed, stored complete: by industry, `own` for values that belong to none. */
export const optionListsSchema = z.record(
  z.string(),
  z
    .array(z.object({ value: z.string().check(z.maxLength(200)), key: z.optional(z.string()) }))
    .check(z.maxLength(LONGEST_LIST)),
)
export type OptionLists = Readonly<
  Record<string, readonly { readonly value: string; readonly key?: string | undefined }[]>
>

/** A field with everything its users need: type, name, unit or options, visibility. */
export interface CatalogueField extends Field {
  readonly id: FieldId
  /** The name given by the rep; undefined if the product names it through `nameKey`. */
  readonly name?: string
  /** Message key of the name. */
  readonly nameKey?: string
  readonly unit?: string
  readonly options: readonly Option[]
  readonly visibility: Visibility
  /** A personal field that the rep has not turned on: offered nowhere. */
  readonly off: boolean
}

/** A field defined by a template: built-in templates name it by `nameKey`, the rep's by `name`. */
export type DefinedField = Pick<CatalogueField, 'id' | 'name' | 'nameKey' | 'unit' | 'options'>

/** Every field: built in, defined by a template, or defined by the rep. */
export interface Catalogue {
  /** In display order. */
  readonly fields: readonly CatalogueField[]
  /** Any field by its id; one without a definition (from another machine's file) is named by the end of its id. */
  readonly of: (id: FieldId) => CatalogueField
}
