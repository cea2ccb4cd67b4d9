import { database, type Database } from '../storage/database.ts'
import { keepJournal } from '../storage/journal.ts'
import { journalFiles } from '../storage/mend.ts'
import { onKeptRowsChanged } from '../storage/watch-changes.ts'

/**
 * Maximum delay of the journal in milliseconds: a click's changes are one flush, and a long series of changes does not
 * postpone it.
 */
const BEHIND_MS = 100

/** The journal follows every change from now on, whichever context makes it. */
export function followJournal(db: Database = database): void {
  let waiting = false
  const keep = () => {
    waiting = false
    keepJournal(db, journalFiles).catch((failure: unknown) => console.error('journal', failure))
  }
  onKeptRowsChanged(db.name, () => {
    if (waiting) return
    waiting = true
    setTimeout(keep, BEHIND_MS)
  })
}
