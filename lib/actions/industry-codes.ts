import type { Option } from '../model/index.ts'
import { database, type Database } from '../storage/database.ts'
import { putIndustryCodes, readDefinitions } from '../storage/definitions.ts'

/** Saves the rep's list of industry codes, or resets it; returns how to restore the previous one. */
export async function changeIndustryCodes(
  codes: readonly Option[] | undefined,
  db: Database = database,
): Promise<{ readonly ok: true; readonly takeBack: () => Promise<void> }> {
  const { industryCodes } = await readDefinitions(db)
  await putIndustryCodes(codes, db)
  return { ok: true, takeBack: () => putIndustryCodes(industryCodes, db) }
}
