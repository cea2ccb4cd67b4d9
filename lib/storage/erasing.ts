import type { Database } from './database.ts'
import { readErasure, putErasure } from './erasure.ts'
import { moveOut, type Erasing } from './moving.ts'

/** How an erasing ended, or why it has not. */
export type Erased = 'erased' | 'nothingDue' | 'somebodyStays' | 'noBuckets'

/**
 * Makes true on the disk what the rows say: moves the store into a new bucket and takes the old one away with its files, in which
 * the forgotten words still are. May stop anywhere and goes on when called again: the row `erasure` says what is left to
 * do, it is written in the transaction that forgets, and no bucket is lived in before it is whole.
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

/** Whatever is not home: the old bucket, and copies that were never finished. */
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
