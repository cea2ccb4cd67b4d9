import { SCHEMA_EPOCH } from '../model/index.ts'
import { derived } from '../profile/profile.ts'
import { chunksOf } from './chunks.ts'
import { database, type Database } from './database.ts'
import { listedOf, noColumns, readMeasures } from './listing.ts'
import { isDamaged, parseProfile } from './parse.ts'
import { epochProblem } from './writing.ts'

/** The version of the list rows: changes with every column added or removed, and with every epoch. */
const MADE_BY = `${SCHEMA_EPOCH} ${Object.keys(noColumns).sort().join(' ')}`
const MADE_BY_KEY = 'listMadeBy'

/**
 * Rebuilds list rows written by an older version, one transaction per batch, so that it blocks nobody and can be interrupted.
 * Profile rows stay and are upgraded when read. `rest` yields to the page between batches. Returns the number of rows renewed.
 */
export async function renewList(rest: () => Promise<void>, db: Database = database): Promise<number> {
  if ((await db.settings.get(MADE_BY_KEY))?.value === MADE_BY) return 0
  const ids = await db.profiles.toCollection().primaryKeys()
  let renewed = 0
  for (const some of chunksOf(ids, 20)) {
    const stopped = await db.transaction('rw', [db.profiles, db.listed, db.settings, db.icps], async () => {
      if (await epochProblem(db)) return true
      const measures = await readMeasures(db)
      const rows = await db.profiles.bulkGet(some)
      const read = rows.flatMap((row) => (row === undefined ? [] : [parseProfile(row)]))
      const sound = read.flatMap((row) => (isDamaged(row) ? [] : [listedOf(derived(row), measures)]))
      await db.listed.bulkPut(sound)
      renewed += sound.length
      return false
    })
    if (stopped) return renewed
    await rest()
  }
  await db.settings.put({ key: MADE_BY_KEY, value: MADE_BY })
  return renewed
}
