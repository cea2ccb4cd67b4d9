import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Connection, ExportJob, Receipt } from '../../lib/model/index.ts'
import { Database } from '../../lib/storage/database.ts'
import { watchSent, type Sent } from '../../lib/storage/watch-exports.ts'

let db: Database
beforeEach(() => {
  db = new Database('sent')
})
afterEach(() => db.delete())

const receipt = (jobId: string, key: string, profileId: string, at: string): Receipt => ({
  jobId,
  key,
  object: 'company',
  profileId,
  name: 'Nordwind',
  action: 'update',
  remoteId: '7',
  changes: [],
  at,
})

const now = (id: string) =>
  new Promise<Sent[]>((resolve, reject) => {
    const follows = watchSent(id, db).subscribe((sent) => {
      resolve(sent)
      queueMicrotask(() => follows.unsubscribe())
    }, reject)
  })

it('tells what left of a profile, the newest first, and to which CRM while that is connected', async () => {
  await db.connections.put({ id: 'c', connector: 'espocrm' } as Connection)
  await db.jobs.bulkPut([
    { id: 'old', connectionId: 'gone', number: 1 },
    { id: 'new', connectionId: 'c', number: 2 },
  ] as ExportJob[])
  await db.receipts.bulkPut([
    receipt('old', 'p', 'p', '2026-01-01T00:00:00.000Z'),
    receipt('new', 'p', 'p', '2026-03-01T00:00:00.000Z'),
    receipt('new', 'q', 'q', '2026-04-01T00:00:00.000Z'),
  ])
  const sent = await now('p')
  expect(sent.map(({ receipt: { jobId }, connector }) => [jobId, connector])).toEqual([
    ['new', 'espocrm'],
    ['old', undefined],
  ])
  expect(await now('nobody')).toEqual([])
})
