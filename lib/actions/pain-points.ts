import { LONGEST_LIST, type Option, type OptionLists } from '../model/index.ts'
import { OWN_LIST, painPointOptions } from '../profile/pain-point-options.ts'
import { database, type Database } from '../storage/database.ts'
import { changeDefinitions, putPainPoints } from '../storage/definitions.ts'
import { foldKey } from '../text/fold.ts'

/** Adds words typed by the rep to the suggestions, unless they are already there in any spelling or their list is full. */
export async function offerPainPoint(words: string, db: Database = database): Promise<void> {
  const value = words.trim().slice(0, 200)
  if (foldKey(value) === '') return
  await change(db, (lists) => {
    const isOffered = painPointOptions(lists).some((option) => foldKey(option.value) === foldKey(value))
    return isOffered ? lists : { ...lists, [OWN_LIST]: holdable([...(lists[OWN_LIST] ?? []), { value }]) }
  })
}

/** Saves the rep's list for one industry; without one, resets it. */
export async function changePainPoints(
  list: string,
  options: readonly Option[] | undefined,
  db: Database = database,
): Promise<void> {
  const kept = options?.map(({ value, key }) => (key === undefined ? { value } : { value, key }))
  await change(db, (lists) => {
    const others = Object.fromEntries(Object.entries(lists).filter(([id]) => id !== list))
    return kept ? { ...others, [list]: holdable(kept) } : others
  })
}

/** With one more, none of the lists could be read again. */
function holdable<T>(options: readonly T[]): readonly T[] {
  return options.slice(0, LONGEST_LIST)
}

async function change(db: Database, to: (lists: OptionLists) => OptionLists): Promise<void> {
  await changeDefinitions(async ({ painPoints }) => {
    const changed = to(painPoints)
    if (changed !== painPoints) await putPainPoints(changed, db)
  }, db)
}
