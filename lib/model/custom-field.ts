import type { Field } from './field-shape.ts'

/** The types of custom fields. */
export const customTypes = [
  'text',
  'longText',
  'number',
  'date',
  'yesNo',
  'choice',
  'choices',
  'link',
  'person',
] as const
export type CustomType = (typeof customTypes)[number]
/**
 * A field defined by the rep or a template: `custom.company.number.k3f9x2`. The id contains all that the rules on claims
 * need (subject and type), so that claims are folded, merged and ranked without the definition, which adds name, unit and
 * options.
 */
export type CustomFieldId = `custom.${string}`

const CUSTOM = /^custom\.(company|person)\.([a-zA-Z]+)\.[a-z0-9][a-z0-9-]{0,39}$/

export function isCustom(id: string): id is CustomFieldId {
  const type = CUSTOM.exec(id)?.[2]
  return type !== undefined && (customTypes as readonly string[]).includes(type)
}

/** Of `custom.company.number.k3f9x2`: company and number. */
export function partsOfCustom(id: CustomFieldId): {
  readonly about: Field['about']
  readonly type: CustomType
} {
  const [, about, type] = id.split('.')
  return { about: about as Field['about'], type: type as CustomType }
}

/** What the rules need to know about a custom field. */
export function customField(id: CustomFieldId): Field {
  const { about, type } = partsOfCustom(id)
  return {
    about,
    holds: type === 'choices' ? 'many' : 'one',
    type: type === 'choices' ? 'choice' : type === 'link' ? 'url' : type,
    group: about === 'person' ? 'people' : 'custom',
  }
}
