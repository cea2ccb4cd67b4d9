/** What a profile can hold out of the box; ask `fieldOf` for any field. To add one: an entry here, a golden that yields it where pages say it, its label. */
export const fields = {
  'company.name': field('company', 'one', 'text', 'identity'),
  'company.legalName': field('company', 'one', 'text', 'identity'),
  'company.legalForm': field('company', 'one', 'text', 'identity'),
  'company.domain': field('company', 'one', 'domain', 'identity'),
  'company.website': field('company', 'many', 'url', 'identity'),
  'company.description': field('company', 'one', 'text', 'identity'),
  'company.industry': field('company', 'one', 'text', 'firmographics'),
  'company.founded': field('company', 'one', 'year', 'firmographics'),
  'company.employees': field('company', 'one', 'count', 'firmographics'),
  'company.revenue': field('company', 'many', 'money', 'firmographics'),
  'company.product': field('company', 'many', 'text', 'firmographics'),
  'company.parent': field('company', 'one', 'text', 'firmographics'),
  'company.vatId': field('company', 'one', 'identifier', 'identity'),
  'company.registrationNumber': field('company', 'many', 'identifier', 'identity'),
  'company.address': field('company', 'many', 'address', 'contact'),
  'company.phone': field('company', 'many', 'phone', 'contact'),
  'company.fax': field('company', 'many', 'phone', 'contact'),
  'company.email': field('company', 'many', 'email', 'contact'),
  'company.social': field('company', 'many', 'url', 'contact'),
  'company.logo': field('company', 'one', 'url', 'identity'),
  'company.language': field('company', 'one', 'text', 'firmographics'),
  'company.technology': field('company', 'many', 'technology', 'technographics'),
  'company.signal': field('company', 'many', 'text', 'signals'),
  'company.tag': field('company', 'many', 'text', 'notes'),
  'company.note': field('company', 'many', 'text', 'notes'),
  'person.name': field('person', 'one', 'text', 'people'),
  'person.title': field('person', 'one', 'title', 'people'),
  'person.role': field('person', 'one', 'role', 'people'),
  'person.department': field('person', 'one', 'text', 'people'),
  'person.email': field('person', 'many', 'email', 'people'),
  'person.phone': field('person', 'many', 'phone', 'people'),
  'person.profile': field('person', 'many', 'url', 'people'),
} as const

/** A field of the product itself. */
export type BuiltInFieldId = keyof typeof fields
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
export type FieldId = BuiltInFieldId | CustomFieldId
export type FieldType =
  | 'text'
  | 'longText'
  | 'title'
  | 'role'
  | 'domain'
  | 'url'
  | 'year'
  | 'count'
  | 'money'
  | 'identifier'
  | 'address'
  | 'phone'
  | 'email'
  | 'technology'
  | 'number'
  | 'date'
  | 'yesNo'
  | 'choice'
  | 'person'
export type FieldGroup =
  'identity' | 'firmographics' | 'contact' | 'technographics' | 'signals' | 'notes' | 'people' | 'custom'

export interface Field {
  readonly about: 'company' | 'person'
  /** `one`: rival values compete for it. `many`: they stand side by side. */
  readonly holds: 'one' | 'many'
  readonly type: FieldType
  readonly group: FieldGroup
}

function field(about: Field['about'], holds: Field['holds'], type: FieldType, group: FieldGroup): Field {
  return { about, holds, type, group }
}

/** The fields of the product itself, in the order they are shown in. */
export const fieldIds = Object.keys(fields) as BuiltInFieldId[]

const CUSTOM = /^custom\.(company|person)\.([a-zA-Z]+)\.[a-z0-9][a-z0-9-]{0,39}$/

/** What the rules need to know of a field, built in or defined. */
export function fieldOf(id: FieldId): Field {
  return isBuiltIn(id) ? fields[id] : customField(id)
}

export function isBuiltIn(id: string): id is BuiltInFieldId {
  return Object.hasOwn(fields, id)
}

export function isCustom(id: string): id is CustomFieldId {
  const type = CUSTOM.exec(id)?.[2]
  return type !== undefined && (customTypes as readonly string[]).includes(type)
}

export function isFieldId(id: string): id is FieldId {
  return isBuiltIn(id) || isCustom(id)
}

/** Of `custom.company.number.k3f9x2`: company and number. */
export function partsOfCustom(id: CustomFieldId): {
  readonly about: Field['about']
  readonly type: CustomType
} {
  const [, about, type] = id.split('.')
  return { about: about as Field['about'], type: type as CustomType }
}

function customField(id: CustomFieldId): Field {
  const { about, type } = partsOfCustom(id)
  return {
    about,
    holds: type === 'choices' ? 'many' : 'one',
    type: type === 'choices' ? 'choice' : type === 'link' ? 'url' : type,
    group: about === 'person' ? 'people' : 'custom',
  }
}
