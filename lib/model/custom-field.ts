import type { Field } from './field-shape.ts'

/** What a field that the rep or a template defines can hold. */
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
 * A field that the rep or a template defined: `custom.company.number.k3f9x2`. The id says all that the rules on claims need
 * (about whom, what type), so that claims fold, merge and stand without the definition; the definition gives name, unit and list.
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

/** What the rules need to know of a defined field. */
export function customField(id: CustomFieldId): Field {
  const { about, type } = partsOfCustom(id)
  return {
    about,
    holds: type === 'choices' ? 'many' : 'one',
    type: type === 'choices' ? 'choice' : type === 'link' ? 'url' : type,
    group: about === 'person' ? 'people' : 'custom',
  }
}
