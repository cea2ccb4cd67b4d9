import { keyFields } from '../model/index.ts'
import type { Template } from './template.ts'

/** Any company: what a first call needs. Its key fields also apply to profiles without a template. */
const basic: Template = {
  id: 'basic',
  nameKey: 'template.basic',
  fields: [],
  keyFields,
  hidden: [],
}
export default basic
