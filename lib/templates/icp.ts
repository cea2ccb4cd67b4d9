import { adds } from './field.ts'
import type { Template } from './template.ts'

const budget = adds('adds.budget', 'text')
const usersNeeded = adds('adds.usersNeeded', 'number')

/** The four parts of an ideal customer profile: firmographics, committee, technology, attitude; with its opening questions. */
const icp: Template = {
  id: 'icp',
  nameKey: 'template.icp',
  fields: [budget, usersNeeded],
  keyFields: [
    ...(['company.name', 'company.domain', 'company.industry', 'company.address'] as const),
    ...(['company.employees', 'company.revenue', 'company.product', budget.id] as const),
    ...(['person.name', 'person.role', 'company.technology'] as const),
    ...(['company.selfImage', 'company.mission', 'company.values', 'company.vision'] as const),
  ],
  hidden: [],
}
export default icp
