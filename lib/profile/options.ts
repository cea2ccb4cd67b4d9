import { divisions, optionOfDivision, type FieldId, type Option } from '../model/index.ts'

/** Life stages of an account, in their order. */
export const stages = ['new', 'contacted', 'customer', 'dormant'] as const
export type Stage = (typeof stages)[number]

const channels = ['email', 'phone', 'video', 'meeting', 'messenger', 'post']

/** The options of built-in choice fields; each is labelled by the message `option.<key>`. */
const offered: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  'company.stage': stages,
  'company.industryCode': divisions.map(optionOfDivision),
  'company.preferredChannel': channels,
  'company.contentForm': ['shortMail', 'slides', 'demo', 'caseStudy', 'webinar', 'datasheet'],
  'company.priceSensitivity': ['low', 'medium', 'high'],
  'person.channel': channels,
  'person.ageRange': ['under30', 'age30', 'age40', 'age50', 'over60'],
}

export function optionsOf(id: FieldId): readonly Option[] {
  return (offered[id] ?? []).map((key) => ({ value: key, key }))
}
