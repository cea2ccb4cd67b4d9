import { firstCall } from './key-fields.ts'
import type { Template } from './template.ts'

/** Any company: what a first call needs. Its key fields also apply to profiles without a template. */
const basic: Template = {
  id: 'basic',
  nameKey: 'template.basic',
  fields: [],
  keyFields: [...firstCall, 'company.description', 'company.employees', 'company.technology'],
  hidden: [],
}
export default basic
