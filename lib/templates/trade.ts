import { adds } from './field.ts'
import { firstCall } from '../model/index.ts'
import type { Template } from './template.ts'

const channels = adds('adds.salesChannels', 'choices', {
  options: ['wholesale', 'shops', 'onlineShop', 'marketplace', 'import', 'export'],
})

/** Traders: sales channels, outlets, terms. */
const trade: Template = {
  id: 'trade',
  nameKey: 'template.trade',
  fields: [
    channels,
    adds('adds.outlets', 'number'),
    adds('adds.warehouses', 'number'),
    adds('adds.suppliers', 'text'),
    adds('adds.paymentTerms', 'text'),
    adds('adds.peakSeason', 'text'),
  ],
  keyFields: [...firstCall, 'company.product', 'company.employees', channels.id],
  hidden: [],
}
export default trade
