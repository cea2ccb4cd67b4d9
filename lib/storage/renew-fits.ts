import { draftOf } from '../profile/draft.ts'
import { fitBy, fitColumn, type FitColumn } from '../profile/fit/fit-column.ts'
import type { Icp } from '../model/index.ts'
import { chunksOf } from './chunks.ts'
import { database, type Database, type ListedProfile } from './database.ts'
import { readActiveIcp } from './icps.ts'
import { isDamaged, parseProfile } from './parse.ts'

/** Profiles read in one go: what is read at once is copied at once. Between any two of them the page may have its turn. */
const AT_ONCE = 10
/** Rows of one transaction: each makes every open list read itself anew. */
const WRITTEN_AT_ONCE = 500

/**
 * Reckons the fit of every list row that was not reckoned by the active ideal customer profile as it is now. A little at a
 * time: `rest`, asked after each, gives the page its turn. Starts over when the rep changes the profile meanwhile, and leaves a row
 * alone that somebody wrote meanwhile, since that reckoned it. Answers how many rows it wrote.
 */
export async function renewFits(rest: () => Promise<void>, db: Database = database): Promise<number> {
  let written = 0
  for (;;) {
    const icp = await readActiveIcp(db)
    const stale = await staleBy(fitBy(icp), db)
    if (stale.length === 0) return written
    const before = written
    for (const some of chunksOf(stale, WRITTEN_AT_ONCE)) {
      written += await renewSome(some, icp, rest, db)
      if (fitBy(await readActiveIcp(db)) !== fitBy(icp)) break
    }
    if (written === before && fitBy(await readActiveIcp(db)) === fitBy(icp)) return written
  }
}

/** Two ranges, each read in one go: what is not equal is asked by a cursor, a task for each of 20,000 rows. */
async function staleBy(by: string, db: Database): Promise<string[]> {
  const where = () => db.listed.where('fitBy')
  return [...(await where().below(by).primaryKeys()), ...(await where().above(by).primaryKeys())]
}

async function renewSome(
  ids: readonly string[],
  icp: Icp | undefined,
  rest: () => Promise<void>,
  db: Database,
): Promise<number> {
  const reckoned = new Map<string, { readonly fit: FitColumn; readonly of: string }>()
  for (const few of chunksOf(ids, AT_ONCE)) {
    for (const raw of await db.profiles.bulkGet([...few])) {
      const row = raw === undefined ? undefined : parseProfile(raw)
      // A row that cannot be read has no fit, and is not asked again.
      if (row && !isDamaged(row))
        reckoned.set(row.id, { fit: fitColumn(icp, () => draftOf(row)), of: row.updatedAt })
      else if (raw) reckoned.set(raw.id, { fit: { fitBy: fitBy(icp) }, of: raw.updatedAt })
      await rest()
    }
  }
  return db.transaction('rw', db.listed, async () => {
    let written = 0
    for (const some of chunksOf(ids)) {
      const listed = await db.listed.bulkGet(some)
      const rows = listed.flatMap((row) => withFit(row, row && reckoned.get(row.id)))
      await db.listed.bulkPut(rows)
      written += rows.length
    }
    return written
  })
}

function withFit(
  row: ListedProfile | undefined,
  reckoned: { readonly fit: FitColumn; readonly of: string } | undefined,
): ListedProfile[] {
  if (!row || !reckoned || reckoned.of !== row.updatedAt) return []
  const bare: { -readonly [K in keyof ListedProfile]: ListedProfile[K] } = { ...row }
  delete bare.fit
  delete bare.fitOpen
  return [{ ...bare, ...reckoned.fit }]
}
