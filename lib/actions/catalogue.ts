import type { Catalogue } from '../model/index.ts'
import { catalogueOf } from '../profile/catalogue.ts'
import { database, type Database } from '../storage/database.ts'
import { readDefinitions } from '../storage/definitions.ts'
import { readPolicy } from '../storage/policy.ts'

/** Every field as it is defined now: see lib/profile/catalogue.ts. */
export async function readCatalogue(db: Database = database): Promise<Catalogue> {
  const [{ definitions, visibility }, { lockedFields }] = await Promise.all([
    readDefinitions(db),
    readPolicy(db),
  ])
  // What the company locks is in the rep's own backup and in nothing else, whatever the rep chose.
  const locked = Object.fromEntries(
    lockedFields.map((id) => [id, visibility[id] === 'never' ? 'never' : 'private'] as const),
  )
  return catalogueOf(definitions, { ...visibility, ...locked })
}
