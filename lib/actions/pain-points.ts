import { LONGEST_LIST, type Option } from '../model/index.ts'
import { OWN_LIST, painPointOptions } from '../profile/pain-point-options.ts'
import { database, type Database } from '../storage/database.ts'
import { changeDefinitions, putPainPoints } from '../storage/definitions.ts'
import { foldKey } from '../text/fold.ts'

/** Adds words typed by the rep to the suggestions, unless they are already there in any spelling or their list is full. */
export async function offerPainPoint(words: string, db: Database = database): Promise<void> {
  const value = words.trim().slice(0, 200)
  await changeDefinitions(async ({ painPoints }) => {
    const own = painPoints[OWN_LIST] ?? []
    const isOffered = painPointOptions(painPoints).some((option) => foldKey(option.value) === foldKey(value))
    if (foldKey(value) === '' || isOffered || own.length >= LONGEST_LIST) return
    await putPainPoints({ ...painPoints, [OWN_LIST]: [...own, { value }] }, db)
  }, db)
}

/** Saves the rep's list for one industry, as far as it can be read again; without one, resets it. */
export async function changePainPoints(
  list: string,
  options: readonly Option[] | undefined,
  db: Database = database,
): Promise<void> {
  const kept = options?.slice(0, LONGEST_LIST).map(({ value, key }) => (key === undefined ? { value } : { value, key })) // prettier-ignore
  await changeDefinitions(async ({ painPoints }) => {
    const others = Object.fromEntries(Object.entries(painPoints).filter(([id]) => id !== list))
    await putPainPoints(kept ? { ...others, [list]: kept } : others, db)
  }, db)
}
