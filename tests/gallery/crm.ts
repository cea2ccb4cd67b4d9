import type { CrmSide } from '@/components/crm.ts'
import { offers } from '@/lib/actions/crm/offers.ts'
import { sourcesAbout } from '@/lib/exporting/sources.ts'
import type { Connection, ExportJob, ExportRecord, RemoteField } from '@/lib/model/index.ts'
import { database } from '@/lib/storage/database.ts'

/** CRM state for the gallery, with the real connectors. Nothing is sent, so every verb reports that it did nothing. */
const quiet = async () => ({ ok: true as const })
const vault: CrmSide['vault'] = {
  ...{ set: quiet, unlock: quiet, lock: quiet, remove: quiet, discardKeys: quiet },
  watch: (next) => {
    next('none')
    return () => undefined
  },
}
export const galleryCrm = new Proxy(
  {
    offers,
    sourcesAbout,
    vault,
    redirectUrl: () => 'https://invented.example/',
    plainAddress: (address: string) => address,
  } as Partial<CrmSide>,
  // Not thenable, so that a promise can resolve with it.
  { get: (side, name) => (name === 'then' ? undefined : (Reflect.get(side, name) ?? quiet)) },
) as CrmSide

const field = (name: string, label: string): RemoteField => ({ name, label, type: 'text' })
const AT = '2026-03-01T10:00:00.000Z'

const connection: Connection = {
  id: 'gallery',
  connector: 'espocrm',
  address: 'https://crm.nordwind.example',
  account: 'Ada Invented',
  facts: {},
  schema: {
    company: [field('name', 'Name'), field('website', 'Website'), field('phoneNumber', 'Phone')],
    person: [field('lastName', 'Last Name'), field('emailAddress', 'Email')],
    keyFields: { company: 'cProspectKey', person: 'cProspectKey' },
  },
  mapping: {
    company: [
      { from: 'company.name', to: 'name', rule: 'fill' },
      { from: 'company.phone', to: 'phoneNumber', rule: 'overwrite' },
    ],
    person: [{ from: 'person.name', to: 'lastName', rule: 'fill' }],
  },
  createdAt: AT,
  state: 'ready',
  waitUntil: 0,
}

const job = (id: string, number: number, of: Partial<ExportJob>): ExportJob => ({
  id,
  connectionId: 'gallery',
  kind: 'export',
  state: 'done',
  auto: false,
  profileIds: [],
  cursor: 0,
  createdAt: AT,
  number,
  ...of,
})

const record = (jobId: string, order: number, of: Partial<ExportRecord>): ExportRecord => ({
  jobId,
  key: `${jobId} ${order}`,
  object: 'company',
  profileId: `p${order}`,
  name: `Invented Works ${order}`,
  order,
  state: 'done',
  action: 'create',
  domains: [],
  emails: [],
  changes: [
    { field: 'phoneNumber', rule: 'overwrite', after: '+49 431 1', was: ['+49 431 0'], becomes: ['+49 431 1'] },
  ],
  left: [{ field: 'name', value: 'a very long name', why: 'tooLong' }],
  candidates: [],
  attempts: 1,
  readyAt: 0,
  ...of,
}) // prettier-ignore

/** A connected CRM, a plan that needs a decision, and a finished run. */
export async function connectGallery(): Promise<void> {
  await database.connections.put(connection)
  await database.jobs.bulkPut([
    job('plan', 2, { state: 'planned' }),
    job('over', 1, { finishedAt: AT }),
    job('undo', 3, { kind: 'undo', undoes: 'over' }),
  ])
  await database.records.bulkPut([
    record('plan', 1, { state: 'planned' }),
    record('plan', 2, {
      state: 'conflict',
      why: 'several',
      candidates: [
        { id: '1', name: 'Invented Works', detail: 'invented.example', why: 'sameDomain' },
        { id: '2', name: 'Invented Works Ltd', detail: '', why: 'sameName' },
      ],
    }),
    record('plan', 3, { state: 'skipped', why: 'upToDate', action: 'none' }),
    record('over', 1, {}),
    record('over', 2, { object: 'person', name: 'Jorunn Østgaard', action: 'update' }),
    record('over', 3, { state: 'failed', error: { reason: 'refused', detail: 'phone is not valid', field: 'phoneNumber' } }),
  ]) // prettier-ignore
}
