import type { Database } from './database.ts'
import { readErasure, putErasure } from './erasure.ts'
import { moveOut, type Erasing } from './moving.ts'

/** The outcome of an erasure, or why it did not happen. */
export type Erased = 'erased' | 'nothingDue' | 'somebodyStays' | 'noBuckets'

/**
 * Erases forgotten data from the disk: moves the store into a new bucket and deletes the old one, whose files still contain
 * that data. Resumable at any point: the row `erasure`, written in the transaction that forgets, records what is left to do,
 * and a bucket is used only once it is marked complete.
 */
export async function eraseForgotten(db: Database, erasing: Erasing): Promise<Erased> {
  if (!db.home.buckets) return 'noBuckets'
  return navigator.locks.request(`${db.name}.erasing`, async () => {
    let answer: Erased = 'nothingDue'
    for (;;) {
      const erasure = await readErasure(db)
      if (erasure?.state === 'due') {
        if (!(await moveOut(db, erasing))) return 'somebodyStays'
      } else if ((await dropOthers(db)) || erasure?.state === 'moved') {
        await erasing.at?.('old files gone')
        await settle(db)
        answer = 'erased'
      } else return answer
    }
  })
}

/** Deletes every bucket but the current one: old ones and unfinished copies. */
async function dropOthers(db: Database): Promise<boolean> {
  const { buckets, number: home } = db.home
  const others = (await buckets!.numbers()).filter((number) => number !== home)
  for (const number of others) await buckets!.remove(number)
  return others.length > 0
}

async function settle(db: Database): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const erasure = await readErasure(db)
    if (erasure?.state === 'moved') await putErasure({ ...erasure, state: 'erased' }, db)
  })
}
