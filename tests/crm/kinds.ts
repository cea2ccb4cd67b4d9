import 'fake-indexeddb/auto'
import { startExport } from '../../lib/actions/crm/jobs.ts'
import type { FieldRule } from '../../lib/model/index.ts'
import { Attio } from './attio.mjs'
import { Close } from './close.mjs'
import { EspoCrm } from './espocrm.mjs'
import { HubSpot } from './hubspot.mjs'
import { network } from './network.mjs'
import { Odoo } from './odoo.mjs'
import { Pipedrive } from './pipedrive.mjs'
import { Salesforce } from './salesforce.mjs'
import { Store } from './store.mjs'
import { Tryton } from './tryton.mjs'
import { Twenty } from './twenty.mjs'
import { connect, fileCompanies, World } from './world.ts'

/** A fake CRM, and what the tests need to know about it. */
export interface Kind {
  readonly make: (
    store: Store,
  ) => { searchLag?: number; keyField: string; objects: string[] } & Parameters<typeof network>[0]
  readonly secret: Record<string, string>
  /**
   * A field that is written to, and how somebody takes it out of this CRM; with the line of the mapping that writes to it where the
   * usual one does not. Or why no field can go.
   */
  readonly vanishing: readonly [field: string, from: (crm: never) => void, line?: FieldRule] | { readonly fixed: string } // prettier-ignore
  /** A company as entered by somebody else, with a city or whatever place this CRM stores. */
  readonly old: (name: string, domain: string) => Record<string, unknown>
  readonly place: readonly [field: string, value: unknown]
  /** What our draft of company 0 has for an empty field. */
  readonly filled: readonly [field: string, value: unknown]
  readonly edit: readonly [field: string, value: unknown]
  /** Ids of the companies that people are linked to, one per association; unset if the CRM has none. */
  readonly tied?: (store: Store) => unknown[]
}

export const kinds = {
  espocrm: {
    make: (store) => new EspoCrm(store),
    secret: { token: 'espo-key' },
    vanishing: [
      'phoneNumber',
      ({ fields }: EspoCrm) => void delete (fields.Account as Partial<typeof fields.Account>).phoneNumber,
    ],
    old: (name, domain) => ({ name, website: `https://www.${domain}/` }),
    place: ['billingAddressCity', 'Altona'],
    filled: ['phoneNumber', '+4940100000'],
    edit: ['phoneNumber', '+49 1'],
    tied: (store) => store.all('person').map(({ values }) => values['accountId']),
  },
  hubspot: {
    make: (store) => new HubSpot(store),
    secret: { token: 'hub-token' },
    vanishing: [
      'phone',
      (crm: HubSpot) =>
        void (crm.properties.company = crm.properties.company.filter(
          ({ name }: { name: string }) => name !== 'phone',
        )),
    ],
    old: (name, domain) => ({ name, domain }),
    place: ['city', 'Altona'],
    filled: ['phone', '+4940100000'],
    edit: ['phone', '+49 1'],
    tied: (store) => [...store.ties].map((tie) => tie.split('>')[1]),
  },
  pipedrive: {
    make: (store) => new Pipedrive(store),
    secret: { token: 'pipe-token' },
    vanishing: [
      'address',
      (crm: Pipedrive) =>
        void (crm.fields.company = crm.fields.company.filter((each) => each.field_code !== 'address')),
    ],
    old: (name, domain) => ({ name, website: `https://www.${domain}/` }),
    place: ['owner_id', 7],
    filled: ['address', { value: 'Kai 0, 20457 Hamburg' }],
    edit: ['address', { value: 'Altona' }],
    tied: (store) => store.all('person').map(({ values }) => values['org_id']),
  },
  close: {
    make: (store) => new Close(store),
    secret: { token: 'close-key' },
    // Close's own fields are fixed; custom ones can be removed.
    vanishing: [
      'custom.cf_tier',
      (crm: Close) => void (crm.custom.company = crm.custom.company.filter(({ id }) => id !== 'cf_tier')),
      { from: 'constant', to: 'custom.cf_tier', rule: 'fill', value: 'A' },
    ],
    old: (name, domain) => ({ name, url: `https://www.${domain}/` }),
    place: ['custom.cf_tier', 'A'],
    filled: [
      'addresses',
      [
        {
          label: 'business',
          address_1: 'Kai 0',
          address_2: '',
          city: 'Hamburg',
          state: '',
          zipcode: '20457',
          country: '',
        },
      ],
    ],
    edit: ['addresses', [{ label: 'business', address_1: 'Altona' }]],
    tied: (store) => store.all('person').map(({ values }) => values['lead_id']),
  },
  salesforce: {
    make: (store) => new Salesforce(store),
    secret: { clientId: 'client-1', refresh: 'signed-in' },
    vanishing: [
      'Phone',
      (crm: Salesforce) =>
        void (crm.fields.company = crm.fields.company.filter(
          ({ name }: { name: string }) => name !== 'Phone',
        )),
    ],
    old: (name, domain) => ({ Name: name, Website: `https://www.${domain}/` }),
    place: ['BillingCity', 'Altona'],
    filled: ['Phone', '+4940100000'],
    edit: ['Phone', '+49 1'],
    tied: (store) => store.all('person').map(({ values }) => values['AccountId']),
  },
  tryton: {
    make: (store) => new Tryton(store),
    secret: { database: 'firm', user: 'export', password: 'secret' },
    vanishing: { fixed: 'Its fields are those of the module "party", which nobody can take out while parties exist.' }, // prettier-ignore
    old: (name, domain) => ({
      name,
      contact_mechanisms: [{ id: 901, type: 'website', value: `https://www.${domain}/` }],
      addresses: [{ id: 902, street: null, postal_code: null, city: null, country: null }],
    }),
    place: ['lang', 4],
    filled: ['addresses', [{ id: 902, street: 'Kai 0', postal_code: '20457', city: 'Hamburg', country: 7 }]],
    edit: ['addresses', [{ id: 902, street: 'Altona', postal_code: null, city: null, country: null }]],
  },
  odoo: {
    make: (store) => new Odoo(store),
    secret: { token: 'odoo-key' },
    vanishing: ['phone', ({ fields }: Odoo) => void delete (fields as Partial<typeof fields>).phone],
    old: (name, domain) => ({ name, is_company: true, website: `https://www.${domain}/` }),
    place: ['city', 'Altona'],
    filled: ['phone', '+4940100000'],
    edit: ['phone', '+49 1'],
    tied: (store) => store.all('person').map(({ values }) => values['parent_id']),
  },
  twenty: {
    make: (store) => new Twenty(store),
    secret: { token: 'twenty-key' },
    vanishing: [
      'address.addressCity',
      ({ fields }: Twenty) => void (fields.company = fields.company.filter(({ name }) => name !== 'address')),
    ],
    old: (name, domain) => ({ name, domainName: { primaryLinkUrl: `https://www.${domain}` } }),
    place: ['tier', 'A'],
    filled: [
      'address',
      {
        addressStreet1: 'Kai 0',
        addressCity: 'Hamburg',
        addressPostcode: '20457',
        addressCountry: 'Germany',
      },
    ],
    edit: ['address', { addressCity: 'Altona' }],
    tied: (store) => store.all('person').map(({ values }) => values['companyId']),
  },
  attio: {
    make: (store) => new Attio(store),
    secret: { token: 'attio-token' },
    vanishing: [
      'description',
      (crm: Attio) =>
        void (crm.attributes.company = crm.attributes.company.filter(
          (each) => each.api_slug !== 'description',
        )),
    ],
    old: (name, domain) => ({ name: [name], domains: [domain] }),
    place: ['linkedin', ['linkedin.com/company/altona']],
    filled: ['description', ['Pumps, number 0']],
    edit: ['description', ['Edited']],
    tied: (store) => store.all('person').map(({ values }) => (values['company'] as { target_record_id: string }[])[0]?.target_record_id), // prettier-ignore
  },
} as const satisfies Record<string, Kind>
export const names = Object.keys(kinds) as (keyof typeof kinds)[]

/** A connected CRM and a number of filed companies. */
export async function started(kind: keyof typeof kinds, companies = 6) {
  const world = new World()
  const store = new Store(() => world.clock)
  const crm: ReturnType<Kind['make']> = kinds[kind].make(store)
  const line = network(crm, { now: () => world.clock, pass: world.pass })
  world.network = line
  await connect(world, kind, kinds[kind].secret)
  const ids = await fileCompanies(world, 0, companies)
  const begin = async (command: string, auto = true) => {
    const made = await startExport('c', ids, command, auto, world.ports)
    if (!made.ok) throw new Error(made.problem)
    await world.run('c')
    return made.jobId
  }
  return { world, store, crm, ids, begin, line }
}

export const job = (world: World, id: string) => world.db.jobs.get(id)
