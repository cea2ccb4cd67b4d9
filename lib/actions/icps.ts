import { icpSchema, problem, type Icp, type Problem } from '../model/index.ts'
import { icpFile, icpInFile, sameIcp } from '../profile/icp-file.ts'
import { emptyIcp } from '../profile/icp.ts'
import { database, type Database } from '../storage/database.ts'
import { icpStores, putActiveIcp, readActiveIcp, readIcps } from '../storage/icps.ts'
import { attempted, type StoreProblem } from './outcome.ts'

export type IcpOutcome =
  | { readonly ok: true; readonly id: string }
  | Problem<'nothingToDo' | 'nothingToUndo' | 'noSuchIcp' | 'tooManyCriteria'>
  | StoreProblem

/** How many earlier versions an ideal customer profile keeps. */
const KEPT = 50

/** Creates one; the first becomes the active one. */
export async function createIcp(
  id: string,
  start: Partial<Icp>,
  now: Date,
  db: Database = database,
): Promise<IcpOutcome> {
  const icp = { ...emptyIcp(id, now.toISOString()), ...start, id }
  return attempted(() =>
    db.transaction('rw', icpStores(db), async () => {
      if (!(await db.icps.get(id))) await db.icps.put({ id, icp, past: [], deletedAt: '' })
      if (!(await readActiveIcp(db))) await putActiveIcp(id, db)
      return { ok: true as const, id }
    }),
  )
}

/** Saves an edited one under the next version number, if it changed. */
export async function saveIcp(edited: Icp, now: Date, db: Database = database): Promise<IcpOutcome> {
  const read = icpSchema.safeParse(edited)
  if (!read.success) return problem('tooManyCriteria')
  return attempted(() =>
    db.transaction('rw', icpStores(db), async () => {
      const row = await db.icps.get(edited.id)
      if (!row) return problem('noSuchIcp')
      if (sameIcp(row.icp, edited)) return problem('nothingToDo')
      const icp = { ...read.data, version: row.icp.version + 1, updatedAt: now.toISOString() }
      await db.icps.put({ ...row, icp, past: [...row.past, row.icp].slice(-KEPT) })
      return { ok: true as const, id: icp.id }
    }),
  )
}

/** Reverts the last change; the version number still increments, since scores may refer to the reverted one. */
export async function undoIcp(id: string, now: Date, db: Database = database): Promise<IcpOutcome> {
  return attempted(() =>
    db.transaction('rw', icpStores(db), async () => {
      const row = await db.icps.get(id)
      const before = row?.past.at(-1)
      if (!row || !before) return problem('nothingToUndo')
      const icp = { ...before, version: row.icp.version + 1, updatedAt: now.toISOString() }
      await db.icps.put({ ...row, icp, past: row.past.slice(0, -1) })
      return { ok: true as const, id }
    }),
  )
}

/** Deletes it; `restoreIcp` brings it back unchanged. If it was active, the next by name becomes active. */
export async function deleteIcp(id: string, now: Date, db: Database = database): Promise<IcpOutcome> {
  return attempted(() =>
    db.transaction('rw', icpStores(db), async () => {
      const row = await db.icps.get(id)
      if (!row) return problem('noSuchIcp')
      const wasActive = (await readActiveIcp(db))?.id === id
      await db.icps.put({ ...row, deletedAt: now.toISOString() })
      if (wasActive) await putActiveIcp((await readIcps(db))[0]?.id, db)
      return { ok: true as const, id }
    }),
  )
}

export async function restoreIcp(id: string, active: boolean, db: Database = database): Promise<IcpOutcome> {
  return attempted(() =>
    db.transaction('rw', icpStores(db), async () => {
      const row = await db.icps.get(id)
      if (!row) return problem('noSuchIcp')
      await db.icps.put({ ...row, deletedAt: '' })
      if (active) await putActiveIcp(id, db)
      return { ok: true as const, id }
    }),
  )
}

/** Makes it the one that companies are scored by. */
export async function activateIcp(id: string, db: Database = database): Promise<IcpOutcome> {
  return attempted(async () => {
    await putActiveIcp(id, db)
    return { ok: true as const, id }
  })
}

/** A file for another rep, who gets the same scores. */
export function exportIcp(icp: Icp): { readonly ok: true; readonly name: string; readonly text: string } {
  const slug = icp.name.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') // prettier-ignore
  return { ok: true, name: `icp-${slug || 'profile'}-v${icp.version}.json`, text: icpFile(icp) }
}

/**
 * Imports an ideal customer profile from a file, under its own id and version. A newer version replaces the older one here
 * (Undo restores it); a diverged one is added separately, under `freshId`.
 */
export async function importIcp(
  text: string,
  freshId: string,
  now: Date,
  db: Database = database,
): Promise<IcpOutcome | Problem<'notAnIcp' | 'newerFile'>> {
  const read = icpInFile(text)
  if ('problem' in read) return read
  const { icp } = read
  return attempted(() =>
    db.transaction('rw', icpStores(db), async () => {
      const row = await db.icps.get(icp.id)
      const known = row && row.deletedAt === '' ? row : undefined
      if (known && sameIcp(known.icp, icp) && known.icp.version === icp.version)
        return { ok: true as const, id: icp.id }
      const replaces = !known || icp.version > known.icp.version
      const id = replaces ? icp.id : freshId
      const past = known && replaces ? [...known.past, known.icp].slice(-KEPT) : []
      await db.icps.put({ id, icp: { ...icp, id, updatedAt: now.toISOString() }, past, deletedAt: '' })
      if (!(await readActiveIcp(db))) await putActiveIcp(id, db)
      return { ok: true as const, id }
    }),
  )
}
