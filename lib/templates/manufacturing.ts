import { adds } from './field.ts'
import { firstCall } from '../model/index.ts'
import type { Template } from './template.ts'

const process = adds('adds.process', 'choices', {
  options: ['discrete', 'processIndustry', 'batch', 'assembly', 'machining', 'madeToOrder'],
})
const sites = adds('adds.plants', 'number')

/** Manufacturers: plants, processes, certificates, machines. */
const manufacturing: Template = {
  id: 'manufacturing',
  nameKey: 'template.manufacturing',
  fields: [
    sites,
    process,
    adds('adds.certificates', 'choices', {
      options: ['=ISO 9001', '=ISO 14001', '=ISO 45001', '=ISO 50001', '=IATF 16949', '=ISO 13485', '=HACCP'],
    }),
    adds('adds.shifts', 'number'),
    adds('adds.machinePark', 'longText'),
    adds('adds.exportShare', 'number', { unit: '%' }),
  ],
  keyFields: [...firstCall, 'company.product', 'company.employees', sites.id, process.id],
  hidden: [],
}
export default manufacturing
