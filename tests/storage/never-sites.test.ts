import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { Database } from '@/lib/storage/database.ts'
import { neverSites } from '@/lib/storage/never-sites.ts'
import { domainRow, personRows, putSuppressions } from '@/lib/storage/suppressions.ts'

const NAME = 'never-sites'
const AT = '2026-01-02T03:04:05.000Z'
let open: Database | undefined

afterEach(async () => {
  open?.close()
  await Dexie.delete(NAME)
})

async function holding(rows: Parameters<typeof putSuppressions>[0]) {
  open = new Database(NAME)
  await putSuppressions(rows, open)
  return open
}

describe('sites that are never read, without opening the store', () => {
  it('are those on the list, and no mail domain and nobody', async () => {
    await holding([
      domainRow('site', 'nordwind-pumps.example', AT),
      domainRow('site', 'żubr.example', AT),
      domainRow('mailDomain', 'silent.example', AT),
      ...(await personRows(['a@nordwind-pumps.example'], 'nordwind-pumps.example', AT)),
    ])
    expect((await neverSites(NAME)).sort()).toEqual(['nordwind-pumps.example', 'xn--ubr-22a.example'])
  })

  it('leave out a row that cannot be read, and no other', async () => {
    const damaged = { ...domainRow('site', 'broken.example', AT), about: 7 }
    await holding([domainRow('site', 'whole.example', AT), damaged as never])
    expect(await neverSites(NAME)).toEqual(['whole.example'])
  })

  it('are none where there is no store yet, and none is made by asking', async () => {
    expect(await neverSites(NAME)).toEqual([])
    expect(await Dexie.exists(NAME)).toBe(false)
  })

  it('are none in a store that is older than the list', async () => {
    const old = new Dexie(NAME)
    old.version(1).stores({ settings: 'key' })
    await old.open()
    old.close()
    expect(await neverSites(NAME)).toEqual([])
  })

  it('are asked for without holding up an upgrade', async () => {
    const old = new Dexie(NAME)
    old.version(1).stores({ settings: 'key' })
    await old.open()
    old.close()
    const asked = neverSites(NAME)
    const upgraded = await holding([domainRow('site', 'late.example', AT)])
    await asked
    expect(upgraded.isOpen()).toBe(true)
  })
})
