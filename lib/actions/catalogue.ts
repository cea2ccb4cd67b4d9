import type { Catalogue } from '../model/index.ts'
import { catalogueOf } from '../profile/catalogue.ts'
import { database, type Database } from '../storage/database.ts'
import { readDefinitions } from '../storage/definitions.ts'

/** Every field as it is defined now: see lib/profile/catalogue.ts. */
export async function readCatalogue(db: Database = database): Promise<Catalogue> {
  const { definitions, visibility } = await readDefinitions(db)
  return catalogueOf(definitions, visibility)
}
