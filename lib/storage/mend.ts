import { database, type Database } from './database.ts'
import { journalAnew, keepJournal, readMark } from './journal.ts'
import { privateFiles, type JournalFiles } from './journal-files.ts'
import { isReadable, restoreFromJournal, soundness, type Restored } from './restore.ts'

export const journalFiles = privateFiles('dossier-journal')

const LAST_RESTORE = 'lastRestore'

/** The last restore after rows were found to be lost. */
export interface LastRestore extends Restored {
  /** ISO time. */
  readonly at: string
}

/**
 * Compares the store with its journal, restores lost rows, then brings the journal up to date. `thorough` also reads every row,
 * as damage inside a table shows only then. Returns what was restored, undefined if nothing was lost.
 */
export async function mendStore(
  now: Date,
  thorough: boolean,
  db: Database = database,
  files: JournalFiles = journalFiles,
): Promise<LastRestore | undefined> {
  const opened = await opens(db)
  if (!opened || (thorough && !(await isReadable(db)))) {
    // Without a journal nothing can be restored, so what is still readable stays.
    if (!(await readMark(files))) return undefined
    await db.discard()
  }
  const found = await soundness(db, files)
  let back: LastRestore | undefined
  if (found === 'lost') {
    back = { ...(await restoreFromJournal(db, files)), at: now.toISOString() }
    await db.settings.put({ key: LAST_RESTORE, value: back })
  } else if (found === 'noJournal') await journalAnew(db)
  await keepJournal(db, files)
  return back
}

/** False if Chrome fails twice to open the store. */
async function opens(db: Database): Promise<boolean> {
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      await db.open()
      return true
    } catch (failure) {
      // A newer version's store or a full disk is not damage.
      const name = failure instanceof Error ? failure.name : ''
      if (name === 'VersionError' || name === 'QuotaExceededError') throw failure
    }
  }
  return false
}
