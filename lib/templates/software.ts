import { adds } from './field.ts'
import { firstCall } from '../model/index.ts'
import type { Template } from './template.ts'

const model = adds('adds.businessModel', 'choices', {
  options: ['subscription', 'licence', 'services', 'marketplace', 'openSource'],
})

/** Software companies: how they sell, where it runs, and their security certificates. */
const software: Template = {
  id: 'software',
  nameKey: 'template.software',
  fields: [
    model,
    adds('adds.deployment', 'choices', { options: ['cloud', 'onPremises', 'hybrid'] }),
    adds('adds.customerCount', 'number'),
    adds('adds.pricingPage', 'link'),
    adds('adds.assurance', 'choices', { options: ['=ISO 27001', '=SOC 2', '=TISAX', '=PCI DSS', '=C5'] }),
    adds('adds.engineers', 'number'),
  ],
  keyFields: [...firstCall, 'company.product', 'company.technology', 'company.employees', model.id],
  hidden: [],
}
export default software
