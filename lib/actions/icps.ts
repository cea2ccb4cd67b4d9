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

/** Earlier states that an ideal customer profile keeps. */
const KEPT = 50

/** A new one; the first becomes the one that companies are scored by. */
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

/** Keeps an edited one under its next version number. Nothing happens when nothing changed. */
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

/** Takes the last change back; the version counts on, since another state may have been scored by. */
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

/** Out of use; `restoreIcp` brings it back as it was. The next by name is scored by, when this one was. */
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

/** Companies are scored by this one from now on. */
export async function activateIcp(id: string, db: Database = database): Promise<IcpOutcome> {
  return attempted(async () => {
    await putActiveIcp(id, db)
    return { ok: true as const, id }
  })
}

/** The file that another rep imports: the same scores there. */
export function exportIcp(icp: Icp): { readonly ok: true; readonly name: string; readonly text: string } {
  const slug = icp.name.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') // prettier-ignore
  return { ok: true, name: `icp-${slug || 'profile'}-v${icp.version}.json`, text: icpFile(icp) }
}

/**
 * Takes in an ideal customer profile from a file, under its own id and version. A newer version takes the place of the older
 * one here (Undo brings it back); one that went another way than the one here comes beside it, under `freshId`.
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
