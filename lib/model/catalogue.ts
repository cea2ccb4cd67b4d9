import * as z from 'zod/mini'
import { isCustom, type CustomFieldId } from './custom-field.ts'
import type { Field } from './field-shape.ts'
import { isFieldId, type FieldId } from './field.ts'

/** A list longer than this is no list to choose from; a name longer than this is no name. */
export const LONGEST_LIST = 500
export const LONGEST_NAME = 80

/** A field that the rep defined; its id says about whom it is and of what type. One row of the store `customFields`. */
export const fieldDefinitionSchema = z.object({
  id: z.custom<CustomFieldId>((id) => typeof id === 'string' && isCustom(id)),
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  /** What a number counts: `t/year`. */
  unit: z.optional(z.string().check(z.maxLength(20))),
  /** The values of a choice, in the order they are offered in. A value is its words: renaming one renames it in every draft. */
  options: z.optional(
    z.array(z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME))).check(z.maxLength(LONGEST_LIST)),
  ),
  createdAt: z.string(),
})

export type FieldDefinition = z.infer<typeof fieldDefinitionSchema>

/**
 * Who may see what a field holds. `private`: nobody but the rep; it is in the rep's own backup and in nothing else. `team`:
 * files and the clipboard, not the CRM. `crm`: everywhere. `never`: it stays on this machine, in no backup either.
 */
export const visibilities = ['private', 'team', 'crm', 'never'] as const
export type Visibility = (typeof visibilities)[number]

/** Where values of a field may be going. `file`: a file that is handed on. `backup`: the rep's own. */
export type Destination = 'file' | 'clipboard' | 'connector' | 'backup'

/** The rep's choices of visibility, by field; only those that differ from the usual. */
export const visibilityChoicesSchema = z.record(
  z.custom<FieldId>((id) => typeof id === 'string' && isFieldId(id)),
  z.enum(visibilities),
)
export type VisibilityChoices = Readonly<Partial<Record<string, Visibility>>>

/** Personal fields that the rep turned on, each with the reason that was given (blank for a birthday) and when (ISO). */
export const turnedOnSchema = z.record(
  z.string(),
  z.object({ reason: z.string().check(z.maxLength(300)), at: z.string() }),
)
export type TurnedOn = Readonly<Partial<Record<string, { readonly reason: string; readonly at: string }>>>

/** Templates that the rep took in, as their files are; blocks hidden in a template, by its id, where the rep chose so. */
export const storedTemplatesSchema = z.object({
  own: z.array(z.unknown()),
  hidden: z.record(z.string(), z.array(z.string())),
})
export interface StoredTemplates {
  readonly own: readonly unknown[]
  readonly hidden: Readonly<Record<string, readonly string[]>>
}

/** One value of a choice that the product offers in every language; `key` is what claims and connectors go by. */
export interface Option {
  /** As the rep wrote it; of the product's own lists, where it has no words yet, the key. */
  readonly value: string
  readonly key?: string
  /** Which of several lists it stands in: an industry. */
  readonly list?: string
}

/** Lists that the rep changed, whole: by industry, `own` for words that belong to none. */
export const optionListsSchema = z.record(
  z.string(),
  z
    .array(z.object({ value: z.string().check(z.maxLength(200)), key: z.optional(z.string()) }))
    .check(z.maxLength(LONGEST_LIST)),
)
export type OptionLists = Readonly<
  Record<string, readonly { readonly value: string; readonly key?: string | undefined }[]>
>

/** A field with all that its users need: the rules' part, its name, its unit or list, who may see it. */
export interface CatalogueField extends Field {
  readonly id: FieldId
  /** As the rep named it; undefined where the product names it, under `nameKey`. */
  readonly name?: string
  /** Message key of the name. */
  readonly nameKey?: string
  readonly unit?: string
  readonly options: readonly Option[]
  readonly visibility: Visibility
  /** A personal field that the rep has not turned on: it is offered nowhere. */
  readonly off: boolean
}

/** A field as a template defines it: the product's templates name it by `nameKey`, the rep's by `name`. */
export type DefinedField = Pick<CatalogueField, 'id' | 'name' | 'nameKey' | 'unit' | 'options'>

/** Every field there is: built in, defined by a template, defined by the rep. */
export interface Catalogue {
  /** In the order they are shown in. */
  readonly fields: readonly CatalogueField[]
  /** Any field by its id; one whose definition is gone (a file of another machine) answers to the end of its id. */
  readonly of: (id: FieldId) => CatalogueField
}
