import type { Profile } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'
import { chunksOf, ROWS_AT_ONCE } from './chunks.ts'
import { database, type Database, type ListedProfile } from './database.ts'
import { asListed } from './listing.ts'
import { parseProfile, type DamagedRow } from './parse.ts'

/** One profile; undefined if missing, a problem if its row is damaged. */
export async function profileById(
  id: string,
  db: Database = database,
): Promise<Profile | DamagedRow | undefined> {
  const row = await db.profiles.get(id)
  return row === undefined ? undefined : parseProfile(row)
}

/** The profile that pages of this host join: that of the host, else of its closest parent domain. */
export async function profileByDomain(
  host: string,
  db: Database = database,
): Promise<Profile | DamagedRow | undefined> {
  const row = await rowByDomain(host, db)
  return row && parseProfile(row)
}

/** The same, as stored, without validation. */
export async function rowByDomain(host: string, db: Database = database): Promise<Profile | undefined> {
  const labels = host === '' ? [] : host.split('.')
  const sites = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
  // Parallel queries: a cursor over the index would take a round trip per row.
  const found = await Promise.all(
    sites.slice(0, 10).map((site) => db.profiles.where('domains').equals(site).toArray()),
  )
  // After an undo two profiles can have one domain; the choice must be stable.
  return found.find((rows) => rows.length > 0)?.sort((a, b) => (a.id < b.id ? -1 : 1))[0]
}

/** All list rows, by name. */
export async function listProfiles(db: Database = database): Promise<ListedProfile[]> {
  // Reading by primary key and sorting here is several times faster than walking the index.
  const rows = (await db.listed.toArray()).map(asListed)
  return rows.sort((a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0))
}

/** List rows cloned in about 15 ms. */
const LISTED_AT_ONCE = 2000

/** All list rows in id order, in chunks small enough not to block the page. */
export async function* listedInChunks(db: Database = database): AsyncGenerator<readonly ListedProfile[]> {
  for (let after = ''; ;) {
    const some = await db.listed.where('id').above(after).limit(LISTED_AT_ONCE).toArray()
    yield some
    const last = some.at(-1)
    if (!last || some.length < LISTED_AT_ONCE) return
    after = last.id
  }
}

export async function listedByKeys(
  keys: readonly string[],
  db: Database = database,
): Promise<ListedProfile[]> {
  if (keys.length === 0) return []
  return (await db.listed.where('keys').anyOf(keys).distinct().toArray()).map(asListed)
}

/** List rows by each key, at most `most` per key, so that a key shared by thousands is not expensive. */
export async function listedByEachKey(
  keys: readonly string[],
  most: number,
  db: Database = database,
): Promise<ReadonlyMap<string, readonly ListedProfile[]>> {
  const found = new Map<string, readonly ListedProfile[]>()
  for (const key of keys) {
    const rows = await db.listed.where('keys').equals(key).limit(most).toArray()
    found.set(key, rows.map(asListed))
  }
  return found
}

/** List rows of these ids as stored, in that order; missing ones are omitted. */
export async function listedByIds(ids: readonly string[], db: Database = database): Promise<ListedProfile[]> {
  const rows = await db.listed.bulkGet([...ids])
  return rows.filter((row) => row !== undefined)
}

/** The rows in which every query word is a prefix of some word of name, domain, people or place. */
export function searched<Row extends { readonly words: string }>(
  rows: readonly Row[],
  query: string,
): readonly Row[] {
  const words = foldKey(query).split(' ').filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = ` ${row.words}`
    return words.every((word) => text.includes(` ${word}`) || (SPACELESS.test(word) && text.includes(word)))
  })
}

const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/** Profiles of these ids, in that order, in chunks; damaged rows as problems. */
export async function* profilesByIds(
  ids: readonly string[],
  db: Database = database,
  chunk = ROWS_AT_ONCE,
): AsyncGenerator<(Profile | DamagedRow)[]> {
  const chunks = [...chunksOf(ids, chunk)]
  const ask = (at: number) => {
    const asked = db.profiles.bulkGet(chunks[at] ?? [])
    // The consumer may stop early; then nobody handles a failure.
    asked.then(undefined, () => undefined)
    return asked
  }
  let coming = ask(0)
  for (const at of chunks.keys()) {
    const rows = await coming
    // Prefetch the next chunk while the consumer works on this one.
    coming = ask(at + 1)
    yield rows.flatMap((row) => (row === undefined ? [] : [parseProfile(row)]))
  }
}

/** ISO creation time of the profile unchanged for longest; '' without profiles. */
export async function oldestProfile(db: Database = database): Promise<string> {
  return (await db.listed.orderBy('updatedAt').first())?.createdAt ?? ''
}
