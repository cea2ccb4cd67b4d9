import { firstCall } from './key-fields.ts'
import type { Template } from './template.ts'

/** Any company: what a first call needs. Its key fields are those that a profile without a template counts. */
const basic: Template = {
  id: 'basic',
  nameKey: 'template.basic',
  fields: [],
  keyFields: [...firstCall, 'company.description', 'company.employees', 'company.technology'],
  hidden: [],
}
export default basic
