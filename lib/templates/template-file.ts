import * as z from 'zod/mini'
import { isCustom, isFieldId, type CustomFieldId, type FieldGroup, type FieldId } from '../model/index.ts'
import { hideableBlocks, type Template } from './template.ts'

const LONGEST = 80
const words = z.string().check(z.minLength(1), z.maxLength(LONGEST))

/** A template as a file; additional keys from a later version survive import and export. */
const fileSchema = z.looseObject({
  format: z.literal('dossier-template'),
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  name: words,
  fields: z
    .array(
      z.looseObject({
        id: z.custom<CustomFieldId>((id) => typeof id === 'string' && isCustom(id)),
        name: words,
        unit: z.optional(z.string().check(z.maxLength(20))),
        options: z.optional(z.array(words).check(z.maxLength(500))),
      }),
    )
    .check(z.maxLength(200)),
  keyFields: z.array(z.string()).check(z.maxLength(100)),
  hidden: z.array(z.string()).check(z.maxLength(50)),
})

export type TemplateFile = z.infer<typeof fileSchema>

/** Parses a template from a file or the store; undefined if it is not one. */
export function templateFileIn(text: string): TemplateFile | undefined {
  try {
    return parsedTemplate(JSON.parse(text))
  } catch {
    return undefined
  }
}

export function parsedTemplate(stored: unknown): TemplateFile | undefined {
  const read = fileSchema.safeParse(stored)
  return read.success ? read.data : undefined
}

/** Fields, key fields and blocks unknown to this version stay in the file but are not part of the template. */
export function templateOf(file: TemplateFile): Template {
  return {
    id: file.id,
    name: file.name,
    fields: file.fields.map(({ id, name, unit, options = [] }) => ({
      id,
      name,
      ...(unit === undefined ? {} : { unit }),
      options: options.map((value) => ({ value })),
    })),
    keyFields: file.keyFields.filter(isFieldId),
    hidden: hideableBlocks.filter((block) => file.hidden.includes(block)),
  }
}

/** A template as a file, with names in the rep's language; based on the file it was imported from, if any. */
export function templateFile(
  { id, fields, keyFields, hidden }: Template,
  speak: {
    readonly name: string
    readonly fieldName: (id: FieldId) => string
    readonly option: (option: { readonly value: string; readonly key?: string }) => string
  },
  from?: TemplateFile,
): TemplateFile {
  const before = new Map((from?.fields ?? []).map((field) => [field.id, field]))
  const known: readonly string[] = hideableBlocks
  return {
    ...from,
    format: 'dossier-template',
    version: 1,
    id,
    name: speak.name,
    fields: fields.flatMap(({ id: field, unit, options }) =>
      isCustom(field)
        ? [
            {
              ...before.get(field),
              id: field,
              name: speak.fieldName(field),
              ...(unit === undefined ? {} : { unit }),
              ...(options.length === 0 ? {} : { options: options.map(speak.option) }),
            },
          ]
        : [],
    ),
    keyFields: [...keyFields, ...(from?.keyFields ?? []).filter((field) => !isFieldId(field))],
    hidden: [...hidden, ...(from?.hidden ?? []).filter((block) => !known.includes(block))],
  }
}

/** The parts of the claim that selects a template: its id, and the key fields for completeness. */
export function chosenParts({ id, keyFields }: Pick<Template, 'id' | 'keyFields'>): Record<string, string> {
  return { option: id, keys: keyFields.join(' ') }
}

export type HiddenBlocks = Readonly<Record<string, readonly FieldGroup[]>>
