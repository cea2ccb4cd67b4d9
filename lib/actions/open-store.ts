import { managedPolicy } from '../browser/policy.ts'
import { oncePerSession } from '../browser/once.ts'
import { database, type Database } from '../storage/database.ts'
import { watchActiveIcp } from '../storage/live.ts'
import { mendStore } from '../storage/mend.ts'
import { keepPolicy } from '../storage/policy.ts'
import { renewFits } from '../storage/renew-fits.ts'
import { renewList } from '../storage/renew.ts'
import { breather } from './breath.ts'
import { followErasure } from './erase.ts'
import { followJournal } from './follow-journal.ts'

/** What nobody waits for gives the page its turn after so many milliseconds: a frame at 60 a second has 16. */
const UNASKED_MS = 12

/**
 * What a page of the extension sets going when it opens, and that nobody waits for: the store is compared with its
 * journal and mended, the journal follows every change from then on, the company's policy is noted, list rows of an older version are renewed, and from then on fits are reckoned anew whenever the ideal customer profile changes. One page at a time does it;
 * a second one finds it done.
 */
export async function openStore(db: Database = database): Promise<void> {
  await navigator.locks.request(`${db.name}.open`, async () => {
    await oncePerSession('storeChecked', (first) => mendStore(new Date(), first, db))
    await keepPolicy(await managedPolicy(), db)
    await renewList(breather(UNASKED_MS), db)
  })
  void navigator.storage.persist()
  followJournal(db)
  followErasure(db)
  const reckon = () => navigator.locks.request(`${db.name}.fits`, () => renewFits(breather(UNASKED_MS), db))
  watchActiveIcp(db).subscribe(
    () => void reckon().catch((failure: unknown) => console.error('fits', failure)),
    (failure) => console.error('fits', failure),
  )
}
