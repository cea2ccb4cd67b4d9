import type { Field, FieldGroup, FieldType } from './field-shape.ts'

/**
 * The fields of a profile out of the box; use `fieldOf` to look up any field. To add one: an entry here, its label, and a
 * golden that yields it if pages state it.
 */
export const fields = {
  'company.name': field('company', 'one', 'text', 'identity'),
  'company.legalName': field('company', 'one', 'text', 'identity'),
  'company.legalForm': field('company', 'one', 'text', 'identity'),
  'company.domain': field('company', 'one', 'domain', 'identity'),
  'company.website': field('company', 'many', 'url', 'identity'),
  'company.description': field('company', 'one', 'text', 'identity'),
  'company.industry': field('company', 'one', 'text', 'firmographics'),
  'company.industryCode': field('company', 'one', 'choice', 'firmographics'),
  'company.founded': field('company', 'one', 'year', 'firmographics'),
  'company.employees': field('company', 'one', 'count', 'firmographics'),
  'company.revenue': field('company', 'many', 'money', 'firmographics'),
  'company.profit': field('company', 'many', 'money', 'firmographics'),
  'company.funding': field('company', 'many', 'money', 'firmographics'),
  'company.product': field('company', 'many', 'text', 'firmographics'),
  'company.parent': field('company', 'one', 'text', 'firmographics'),
  'company.subsidiary': field('company', 'many', 'text', 'firmographics'),
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
  'company.note': field('company', 'many', 'note', 'notes'),
  'company.interview': field('company', 'many', 'note', 'notes'),
  'company.customer': field('company', 'many', 'text', 'firmographics'),
  'company.template': field('company', 'one', 'choice', 'journey'),
  'company.stage': field('company', 'one', 'choice', 'journey'),
  'company.journey': field('company', 'many', 'note', 'journey'),
  'company.nextStep': field('company', 'one', 'text', 'journey'),
  'company.nextStepOn': field('company', 'one', 'date', 'journey'),
  'company.customerSince': field('company', 'one', 'date', 'relationship'),
  'company.accountOwner': field('company', 'one', 'text', 'relationship'),
  'company.bought': field('company', 'many', 'text', 'relationship'),
  'company.contractValue': field('company', 'one', 'text', 'relationship'),
  'company.renewalOn': field('company', 'one', 'date', 'relationship'),
  'company.satisfaction': field('company', 'one', 'rating', 'relationship'),
  'company.care': field('company', 'one', 'rating', 'psychographics'),
  'company.aspiration': field('company', 'one', 'rating', 'psychographics'),
  'company.maturity': field('company', 'one', 'rating', 'psychographics'),
  'company.commitment': field('company', 'one', 'rating', 'psychographics'),
  'company.growthStage': field('company', 'one', 'rating', 'psychographics'),
  'company.obstacles': field('company', 'one', 'rating', 'psychographics'),
  'company.ownWords': field('company', 'many', 'text', 'psychographics'),
  'company.buyingTrigger': field('company', 'many', 'text', 'behaviour'),
  'company.buyingProcess': field('company', 'one', 'longText', 'behaviour'),
  'company.decisionTime': field('company', 'one', 'text', 'behaviour'),
  'company.painPoint': field('company', 'many', 'choice', 'painPoints'),
  'company.selfImage': field('company', 'one', 'longText', 'goals'),
  'company.mission': field('company', 'one', 'longText', 'goals'),
  'company.values': field('company', 'one', 'longText', 'goals'),
  'company.vision': field('company', 'one', 'longText', 'goals'),
  'company.goal': field('company', 'many', 'text', 'goals'),
  'company.preferredChannel': field('company', 'many', 'choice', 'preferences'),
  'company.contentForm': field('company', 'many', 'choice', 'preferences'),
  'company.priceSensitivity': field('company', 'one', 'choice', 'preferences'),
  'company.offer': field('company', 'one', 'longText', 'whyUs'),
  'company.easedProblem': field('company', 'one', 'longText', 'whyUs'),
  'company.setsUsApart': field('company', 'one', 'longText', 'whyUs'),
  'company.fitsGoals': field('company', 'one', 'longText', 'whyUs'),
  'company.competitor': field('company', 'many', 'text', 'whyUs'),
  'company.ourPosition': field('company', 'one', 'longText', 'whyUs'),
  'person.name': field('person', 'one', 'text', 'people'),
  'person.title': field('person', 'one', 'title', 'people'),
  'person.role': field('person', 'one', 'role', 'people'),
  'person.department': field('person', 'one', 'text', 'people'),
  'person.email': field('person', 'many', 'email', 'people'),
  'person.phone': field('person', 'many', 'phone', 'people'),
  'person.profile': field('person', 'many', 'url', 'people'),
  'person.letter': field('person', 'many', 'note', 'people'),
  'person.duties': field('person', 'one', 'longText', 'persona'),
  'person.intendedUse': field('person', 'one', 'longText', 'persona'),
  'person.channel': field('person', 'many', 'choice', 'persona'),
  'person.ageRange': field('person', 'one', 'choice', 'personal'),
  'person.education': field('person', 'one', 'text', 'personal'),
  'person.income': field('person', 'one', 'text', 'personal'),
  'person.birthday': field('person', 'one', 'dayMonth', 'personal'),
} as const

/** The id of a built-in field. */
export type BuiltInFieldId = keyof typeof fields

/** The built-in fields, in display order. */
export const fieldIds = Object.keys(fields) as BuiltInFieldId[]

const known: ReadonlySet<string> = new Set(fieldIds)

export function isBuiltIn(id: string): id is BuiltInFieldId {
  return known.has(id)
}

function field(about: Field['about'], holds: Field['holds'], type: FieldType, group: FieldGroup): Field {
  return { about, holds, type, group }
}
