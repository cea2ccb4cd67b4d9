import { database, type Database } from '../storage/database.ts'
import { renewList } from '../storage/renew.ts'

/**
 * What a page of the extension sets going when it opens, and that nobody waits for: list rows of an older version are
 * renewed. One page at a time does it; a second one finds it done.
 */
export async function openStore(db: Database = database): Promise<void> {
  await navigator.locks.request(`${db.name}.open`, async () => {
    await renewList(nextTask, db)
  })
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
