// Parts of a fake EspoCRM: its fields, its answers, its filters.
import { addresses } from './espocrm-addresses.mjs'

export const field = (type, more = {}) => ({ type, ...more })
const INDUSTRIES = ['', 'Manufacturing', 'Software', 'Consulting', 'Energy', 'Transportation']

export const account = {
  name: field('varchar', { maxLength: 249, required: true }),
  website: field('url'),
  emailAddress: field('email'),
  phoneNumber: field('phone'),
  industry: field('enum', { options: INDUSTRIES }),
  description: field('text'),
  billingAddress: field('address'),
  billingAddressCity: field('varchar', { maxLength: 100 }),
  createdAt: field('datetime', { readOnly: true }),
  assignedUser: field('link'),
}
export const contact = {
  name: field('personName'),
  firstName: field('varchar', { maxLength: 100 }),
  lastName: field('varchar', { maxLength: 100, required: true }),
  title: field('varchar', { maxLength: 100, notStorable: true, directUpdateDisabled: true }),
  emailAddress: field('email'),
  phoneNumber: field('phone'),
  description: field('text'),
  account: field('link'),
  accountRole: field('varchar', { notStorable: true, directUpdateDisabled: true }),
  opportunityRole: field('enum', { notStorable: true, options: ['', 'Evaluator'] }),
  assignedUser: field('link'),
}

/** How its language calls things. */
export const labels = {
  Global: {
    fields: {
      emailAddress: 'E-Mail',
      phoneNumber: 'Telefon',
      billingAddressCity: 'Ort',
      shippingAddressCity: 'Ort',
    },
  },
  Account: {
    fields: { industry: 'Branche', website: 'Webseite' },
    options: { industry: { Manufacturing: 'Fertigung', Energy: 'Energie' }, cTrade: { a: 'Pumpen' } },
  },
  Contact: { fields: { title: 'Position' } },
}

export const without = (row, names) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.test(name)))

/** A row without what a role may not see. */
export const visible = (forbidden, row) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !forbidden?.includes(name)))

export const json = (body) => ({ status: 200, headers: { 'content-type': 'application/json' }, body })
export const refused = (status, reason) => ({ status, headers: { 'x-status-reason': reason }, text: '' })

export function invalid(entity, name, type) {
  return {
    status: 400,
    headers: {
      'x-status-reason': `Field validation failure; entityType: ${entity}, field: ${name}, type: ${type}.`,
    },
    body: { messageTranslation: { label: 'validationFailure', scope: null, data: { field: name, type } } },
  }
}

/** `where[0][type]=in` as PHP parses it. */
export function nested(parameters) {
  const root = {}
  for (const [name, value] of parameters) {
    const path = name.split(/[[\]]+/).filter(Boolean)
    let at = root
    for (const part of path.slice(0, -1)) at = at[part] ??= {}
    at[path.at(-1)] = value
  }
  return root
}

/** Of tens of thousands of records those that are asked for by id or by our key, so that not every one has to be shown first. */
export function named(records, where, key) {
  const asked = Object.values(where).find(
    ({ type, attribute }) => type === 'in' && (attribute === 'id' || attribute === key),
  )
  if (!asked) return records
  const wanted = new Set(Object.values(asked.value).map((each) => String(each).toLowerCase()))
  return records.filter(({ id, values }) =>
    wanted.has(String(asked.attribute === 'id' ? id : (values[key] ?? '')).toLowerCase()),
  )
}

export function holds(row, { type, attribute, value }) {
  if (type === 'or') return Object.values(value).some((each) => holds(row, each))
  if (type === 'and') return Object.values(value).every((each) => holds(row, each))
  if (/^(?:emailAddress|phoneNumber)$/.test(attribute)) return addresses(attribute, row).includes(String(value).toLowerCase()) // prettier-ignore
  const own = String(row[attribute] ?? '').toLowerCase()
  if (type === 'in') return Object.values(value).some((each) => own === String(each).toLowerCase())
  if (type === 'contains') return own.includes(String(value).toLowerCase())
  return own === String(value).toLowerCase() && own !== ''
}
