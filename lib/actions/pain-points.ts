import type { Option } from '../model/index.ts'
import { OWN_LIST, painPointOptions } from '../profile/pain-point-options.ts'
import { database, type Database } from '../storage/database.ts'
import { putPainPoints, readDefinitions } from '../storage/definitions.ts'
import { foldKey } from '../text/fold.ts'

/** Adds words typed by the rep to the suggestions, unless they are already there in any spelling. */
export async function offerPainPoint(words: string, db: Database = database): Promise<void> {
  const value = words.trim().slice(0, 200)
  const { painPoints } = await readDefinitions(db)
  const isOffered = painPointOptions(painPoints).some((option) => foldKey(option.value) === foldKey(value))
  if (foldKey(value) === '' || isOffered) return
  await putPainPoints({ ...painPoints, [OWN_LIST]: [...(painPoints[OWN_LIST] ?? []), { value }] }, db)
}

/** Saves the rep's list for one industry; without one, resets it. */
export async function changePainPoints(
  list: string,
  options: readonly Option[] | undefined,
  db: Database = database,
): Promise<void> {
  const { painPoints } = await readDefinitions(db)
  const others = Object.fromEntries(Object.entries(painPoints).filter(([id]) => id !== list))
  const kept = options?.map(({ value, key }) => (key === undefined ? { value } : { value, key }))
  await putPainPoints(kept ? { ...others, [list]: kept } : others, db)
}
