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

const FIRST_VIEWS_MS = 400

/** Waits until an opened page had time for its first views: what nobody waits for would compete with them for disk and processor. */
export const firstViews = () => new Promise((resolve) => setTimeout(resolve, FIRST_VIEWS_MS))

/** Background work yields to the page after this many milliseconds; a frame at 60 Hz has 16. */
const UNASKED_MS = 12

/**
 * Opens the store, which pages do before they render: to open it takes longer than the first render. Then the
 * background work when an extension page opens: compares the store with its journal and repairs it, starts the journal,
 * reads the policy, upgrades list rows of older versions, and recomputes fits whenever the ideal customer profile changes.
 * One page at a time does it; the next one finds it done. A step that fails is logged and holds up no other, except that the
 * journal is not followed before the store agrees with it: it would then pass for up to date, and what is lost stay lost.
 */
export async function openStore(db: Database = database): Promise<void> {
  void db.open().catch(() => undefined) // Every query reports the failure.
  await firstViews()
  let agrees = false
  await navigator.locks.request(`${db.name}.open`, async () => {
    await oncePerSession('storeChecked', (first) => mendStore(new Date(), first, db))
      .then(() => (agrees = true))
      .catch(logged('journal'))
    await managedPolicy()
      .then((policy) => keepPolicy(policy, db))
      .catch(logged('policy'))
    await renewList(breather(UNASKED_MS), db).catch(logged('list'))
  })
  void navigator.storage.persist()
  if (agrees) followJournal(db)
  followErasure(db)
  const reckon = () => navigator.locks.request(`${db.name}.fits`, () => renewFits(breather(UNASKED_MS), db))
  watchActiveIcp(db).subscribe(() => void reckon().catch(logged('fits')), logged('fits'))
}

const logged = (step: string) => (failure: unknown) => console.error(step, failure)
