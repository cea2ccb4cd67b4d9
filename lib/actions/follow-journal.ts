import { database, type Database } from '../storage/database.ts'
import { keepJournal } from '../storage/journal.ts'
import { journalFiles } from '../storage/mend.ts'
import { onKeptRowsChanged } from '../storage/watch-changes.ts'

/** So far the journal may be behind: what a click changes is one flush, and a long run of changes is not waited for. */
const BEHIND_MS = 100

/** Has the journal follow every change from now on, whichever context makes it. */
export function followJournal(db: Database = database): void {
  let waiting = false
  const keep = () => {
    waiting = false
    navigator.locks
      .request(`${db.name}.journal`, () => keepJournal(db, journalFiles))
      .catch((failure: unknown) => console.error('journal', failure))
  }
  onKeptRowsChanged(db.name, () => {
    if (waiting) return
    waiting = true
    setTimeout(keep, BEHIND_MS)
  })
}
