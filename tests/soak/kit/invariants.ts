import type { Profile } from '../../../lib/model/index.ts'
import { derived } from '../../../lib/profile/profile.ts'
import type { Database } from '../../../lib/storage/database.ts'
import { listedOf } from '../../../lib/storage/listing.ts'
import { isDamaged, parseProfile } from '../../../lib/storage/parse.ts'

/** An acknowledged save: the page must be in the site's profile. */
export interface Acknowledged {
  readonly site: string
  readonly page: number
}

/**
 * Checks invariants of the store that hold whatever happened; returns violations: I1 every acknowledged save is there; I2 no
 * two profiles of one site, no claim twice; I3 list rows, columns and undo log agree with the profiles; I4 every page of a
 * profile still has its evidence; I5 no trace of a canary; I6 every row can be read; I7 a page of the product shows (`shown`:
 * the text of each list row) what is stored.
 */
export async function broken(
  db: Database,
  acknowledged: readonly Acknowledged[],
  canaries: readonly string[] = [],
  shown?: readonly string[],
): Promise<string[]> {
  const wrong: string[] = []
  const rows: Profile[] = []
  for (const raw of await db.profiles.toArray()) {
    const row = parseProfile(raw)
    if (isDamaged(row)) wrong.push(`I6 ${row.about} cannot be read`)
    else rows.push(row)
  }
  const bySite = new Map<string, Profile[]>()
  for (const row of rows) for (const site of row.domains) bySite.set(site, [...(bySite.get(site) ?? []), row])
  for (const [site, own] of bySite) if (own.length > 1) wrong.push(`I2 ${site} has ${own.length} profiles`)
  for (const { site, page } of acknowledged) {
    const values = bySite.get(site)?.flatMap(({ claims }) => claims.map(({ value }) => value)) ?? []
    if (!values.includes(`Product ${page}`)) wrong.push(`I1 page ${page} of ${site} is lost`)
  }
  const listed = new Map((await db.listed.toArray()).map((row) => [row.id, row]))
  for (const row of rows) {
    const ids = row.claims.map(({ id }) => id)
    if (new Set(ids).size < ids.length) wrong.push(`I2 ${row.id} has a claim twice`)
    if (JSON.stringify(derived(row).columns) !== JSON.stringify(row.columns))
      wrong.push(`I3 columns of ${row.id}`)
    const inList = listed.get(row.id)
    for (const [key, value] of Object.entries(listedOf(row)))
      // Fits are recomputed separately when the ICP changes.
      if (
        !key.startsWith('fit') &&
        JSON.stringify(inList?.[key as keyof typeof inList]) !== JSON.stringify(value)
      )
        wrong.push(`I3 ${key} in the list of ${row.id}`)
    const evidence = new Set(row.claims.map(({ evidence: { url } }) => url))
    for (const { url } of row.pages) if (!evidence.has(url)) wrong.push(`I4 ${url} has no evidence`)
  }
  for (const id of listed.keys())
    if (!rows.some((row) => row.id === id)) wrong.push(`I3 ${id} is listed and gone`)
  if (shown) {
    const told = [...shown]
    for (const { name } of listed.values()) {
      const at = told.findIndex((words) => words.includes(name))
      if (at < 0) wrong.push(`I7 ${name} is not shown`)
      else told.splice(at, 1)
    }
    for (const words of told) wrong.push(`I7 ${words} is shown and gone`)
  }
  const changes = await db.changes.toArray()
  const numbers = changes.map(({ number }) => number)
  if (new Set(numbers).size < numbers.length) wrong.push('I3 two steps of one number')
  const ids = new Set(changes.map(({ id }) => id))
  for (const { changeId } of await db.befores.toArray())
    if (!ids.has(changeId)) wrong.push(`I3 a state before ${changeId}, which is not in the log`)
  if (canaries.length > 0) {
    const all = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))
    for (const canary of canaries) if (all.includes(canary)) wrong.push(`I5 ${canary}`)
  }
  return wrong
}
