import 'fake-indexeddb/auto'
import { Dexie, liveQuery } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../lib/storage/database.ts'
import { writeOutbox } from '../../lib/storage/outbox.ts'
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

describe('what pages are told of the outbox', () => {
  it('does not grow with the records that changed', async () => {
    await db.open()
    const told: Record<string, unknown>[] = []
    const hear = (parts: Record<string, unknown>) => void told.push(parts)
    Dexie.on('storagemutated', hear)
    await writeOutbox([settling(Array.from({ length: 40 }, (_, n) => record(n)))], [], db)
    Dexie.on.storagemutated.unsubscribe(hear)
    const sizes = told.flatMap((parts) => Object.entries(parts).filter(([part]) => part.startsWith(`idb://${db.name}/`)).map(([, set]) => nodes(set))) // prettier-ignore
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.max(...sizes)).toBe(1)
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
