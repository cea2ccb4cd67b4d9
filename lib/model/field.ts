/** The catalogue of what a profile can hold. To add a field: an entry here, a golden that yields it, its label. */
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
  'person.department': field('person', 'one', 'text', 'people'),
  'person.email': field('person', 'many', 'email', 'people'),
  'person.phone': field('person', 'many', 'phone', 'people'),
  'person.profile': field('person', 'many', 'url', 'people'),
} as const

export type FieldId = keyof typeof fields
export type FieldType =
  | 'text'
  | 'title'
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
export type FieldGroup =
  'identity' | 'firmographics' | 'contact' | 'technographics' | 'signals' | 'notes' | 'people'

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

export const fieldIds = Object.keys(fields) as FieldId[]

export function isFieldId(id: string): id is FieldId {
  return Object.hasOwn(fields, id)
}
