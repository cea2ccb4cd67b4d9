import type { Option } from '../model/index.ts'
import { database, type Database } from './database.ts'

/**
 * The rep's list of industry codes; undefined: the built-in one, or unreadable. Runs for every page read, so it avoids
 * `readDefinitions`, which validates all definitions.
 */
export async function readIndustryCodes(db: Database = database): Promise<readonly Option[] | undefined> {
  const lists: unknown = (await db.settings.get('industryCodes'))?.value
  const codes: unknown =
    typeof lists === 'object' && lists !== null && 'codes' in lists ? lists.codes : undefined
  return Array.isArray(codes) && codes.every(isOption) ? codes : undefined
}

function isOption(one: unknown): one is Option {
  return typeof one === 'object' && one !== null && 'value' in one && typeof one.value === 'string'
}
