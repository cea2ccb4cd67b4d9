import 'fake-indexeddb/auto'
import { Dexie, liveQuery } from 'dexie'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Database } from '../../lib/storage/database.ts'
import { writeOutbox } from '../../lib/storage/outbox.ts'
import { lastChange } from '../../lib/storage/undo.ts'
import type { ExportRecord } from '../../lib/model/index.ts'

let db: Database
let name = 0
beforeEach(() => {
  db = new Database(`coarse ${(name += 1)}`)
})

const record = (n: number, state: ExportRecord['state'] = 'planned'): ExportRecord => ({
  jobId: 'run',
  key: `k${n}`,
  object: 'company',
  profileId: `p${n}`,
  name: `Pumpenwerk ${n}`,
  order: n,
  state,
  action: 'create',
  domains: [],
  emails: [],
  changes: [],
  left: [],
  candidates: [],
  attempts: 0,
  readyAt: 0,
})
const settling = (records: ExportRecord[]) => ({ records, receipts: [], remotes: [], forget: [] })

/** How many nodes a set of ranges has. */
function nodes(set: unknown): number {
  const { l, r, d } = set as { l?: object; r?: object; d: number }
  return d === 0 ? 0 : 1 + (l ? nodes(l) : 0) + (r ? nodes(r) : 0)
}

/** Nodes of each set of keys that a write tells of. */
async function toldBy(write: () => PromiseLike<unknown>): Promise<number[]> {
  const told: Record<string, unknown>[] = []
  const hear = (parts: Record<string, unknown>) => void told.push(parts)
  Dexie.on('storagemutated', hear)
  await write()
  Dexie.on.storagemutated.unsubscribe(hear)
  return told.flatMap((parts) => Object.entries(parts).filter(([part]) => part.startsWith(`idb://${db.name}/`)).map(([, set]) => nodes(set))) // prettier-ignore
}

describe('what pages are told of many rows', () => {
  it('does not grow with the records that changed', async () => {
    await db.open()
    const sizes = await toldBy(() => writeOutbox([settling(Array.from({ length: 40 }, (_, n) => record(n)))], [], db)) // prettier-ignore
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.max(...sizes)).toBe(1)
  })

  it('does not grow with the profiles of an undo step, and wakes who watches one of them', async () => {
    await db.open()
    const profileIds = Array.from({ length: 3000 }, (_, n) => `p${n}`)
    const seen: (string | undefined)[] = []
    const watching = liveQuery(() => lastChange('p2999', db)).subscribe((change) => seen.push(change?.id))
    await vi.waitFor(() => expect(seen).toEqual([undefined]))
    const sizes = await toldBy(() =>
      db.changes.add({ id: 'import', label: 'importedProfiles', at: '2026-03-01T10:00:00.000Z', number: 1, profileIds, after: [], undone: false }),
    ) // prettier-ignore
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.max(...sizes)).toBe(1)
    await vi.waitFor(() => expect(seen).toEqual([undefined, 'import']))
    watching.unsubscribe()
  })

  it('still wakes every live query over it, and none over profiles', async () => {
    await writeOutbox([settling([record(1)])], [], db)
    let asked = 0
    const answers: number[] = []
    const others = liveQuery(() => ((asked += 1), db.profiles.count())).subscribe(() => {})
    const done = new Promise<void>((resolve) => {
      liveQuery(() => db.records.where('[jobId+state]').equals(['run', 'done']).count()).subscribe(
        (count) => {
          answers.push(count)
          if (answers.length === 1) void writeOutbox([settling([record(1, 'done')])], [], db)
          if (count === 1) resolve()
        },
      )
    })
    await done
    expect(answers).toEqual([0, 1])
    expect(asked).toBe(1)
    others.unsubscribe()
  })
})
