import { draftOf } from '../profile/draft.ts'
import { fitBy, fitColumn, type FitColumn } from '../profile/fit/fit-column.ts'
import type { Icp } from '../model/index.ts'
import { chunksOf } from './chunks.ts'
import { database, type Database, type ListedProfile } from './database.ts'
import { readActiveIcp } from './icps.ts'
import { isDamaged, parseProfile } from './parse.ts'

/** Profiles read at once, which are also cloned at once; the page can run in between. */
const AT_ONCE = 10
/** Rows per transaction: each transaction makes every open list reload. */
const WRITTEN_AT_ONCE = 500

/**
 * Recomputes the fit of every list row not scored by the current version of the active ICP. Calls `rest` in between, to yield
 * to the page. Restarts if the ICP changes meanwhile, and skips rows written meanwhile, as those are scored already. Returns
 * the number of rows written.
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

/** Two range queries: Dexie's `notEqual` would use a cursor, one task per row. */
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
  const scored = new Map<string, { readonly fit: FitColumn; readonly of: string }>()
  for (const few of chunksOf(ids, AT_ONCE)) {
    for (const raw of await db.profiles.bulkGet([...few])) {
      const row = raw === undefined ? undefined : parseProfile(raw)
      // An unreadable row has no fit and is not retried.
      if (row && !isDamaged(row))
        scored.set(row.id, { fit: fitColumn(icp, () => draftOf(row)), of: row.updatedAt })
      else if (raw) scored.set(raw.id, { fit: { fitBy: fitBy(icp) }, of: raw.updatedAt })
      await rest()
    }
  }
  return db.transaction('rw', db.listed, async () => {
    let written = 0
    for (const some of chunksOf(ids)) {
      const listed = await db.listed.bulkGet(some)
      const rows = listed.flatMap((row) => withFit(row, row && scored.get(row.id)))
      await db.listed.bulkPut(rows)
      written += rows.length
    }
    return written
  })
}

function withFit(
  row: ListedProfile | undefined,
  scored: { readonly fit: FitColumn; readonly of: string } | undefined,
): ListedProfile[] {
  if (!row || !scored || scored.of !== row.updatedAt) return []
  const bare: { -readonly [K in keyof ListedProfile]: ListedProfile[K] } = { ...row }
  delete bare.fit
  delete bare.fitOpen
  return [{ ...bare, ...scored.fit }]
}
