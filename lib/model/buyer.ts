import type { TechnologyCategory } from './technology.ts'

/** Who in a company usually pays for products of a category: the person whom a vendor of a rival or complement asks for. */
export type Buyer =
  | 'sales'
  | 'marketing'
  | 'support'
  | 'commerce'
  | 'finance'
  | 'people'
  | 'legal'
  | 'product'
  | 'engineering'
  | 'data'
  | 'security'
  | 'nobody'

/** `nobody`: free or bundled, so there is no budget for it. */
export const buyers: Readonly<Record<TechnologyCategory, Buyer>> = {
  crm: 'sales',
  'marketing-automation': 'marketing',
  chat: 'support',
  support: 'support',
  analytics: 'marketing',
  'session-replay': 'product',
  'customer-data': 'data',
  advertising: 'marketing',
  'visitor-identification': 'sales',
  commerce: 'commerce',
  payment: 'finance',
  cms: 'marketing',
  'add-on': 'marketing',
  hosting: 'engineering',
  cdn: 'engineering',
  consent: 'legal',
  scheduling: 'sales',
  forms: 'marketing',
  video: 'marketing',
  hr: 'people',
  experimentation: 'product',
  identity: 'security',
  security: 'security',
  status: 'engineering',
  documentation: 'product',
  reviews: 'commerce',
  'data-warehouse': 'data',
  erp: 'finance',
  monitoring: 'engineering',
  translation: 'marketing',
  search: 'product',
  social: 'marketing',
  library: 'nobody',
  fonts: 'nobody',
  maps: 'engineering',
  'tag-manager': 'marketing',
  other: 'marketing',
}
