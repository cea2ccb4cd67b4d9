import type { Profile } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'
import { chunksOf, ROWS_AT_ONCE } from './chunks.ts'
import { database, type Database, type ListedProfile } from './database.ts'
import { asListed } from './listing.ts'
import { parseProfile, type DamagedRow } from './parse.ts'

/** One profile, undefined when there is none, a problem when its row is damaged. */
export async function profileById(
  id: string,
  db: Database = database,
): Promise<Profile | DamagedRow | undefined> {
  const row = await db.profiles.get(id)
  return row === undefined ? undefined : parseProfile(row)
}

/** The profile that pages of this host join: of the host itself, else of what it is under. */
export async function profileByDomain(
  host: string,
  db: Database = database,
): Promise<Profile | DamagedRow | undefined> {
  const row = await rowByDomain(host, db)
  return row && parseProfile(row)
}

/** The same, as it stands in the store: not checked. */
export async function rowByDomain(host: string, db: Database = database): Promise<Profile | undefined> {
  const labels = host === '' ? [] : host.split('.')
  const sites = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
  // One question for each, all at once: a cursor over the index would go back and forth for every row.
  const found = await Promise.all(
    sites.slice(0, 10).map((site) => db.profiles.where('domains').equals(site).toArray()),
  )
  // Two profiles can name one domain after an undo; the same one is met every time.
  return found.find((rows) => rows.length > 0)?.sort((a, b) => (a.id < b.id ? -1 : 1))[0]
}

/** All profiles as lists show them, by name. */
export async function listProfiles(db: Database = database): Promise<ListedProfile[]> {
  // Reading by primary key and sorting here is several times faster than walking the index.
  const rows = (await db.listed.toArray()).map(asListed)
  return rows.sort((a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0))
}

/** So many list rows are cloned in about 15 ms. */
const LISTED_AT_ONCE = 2000

/** All list rows, some at a time in the order of their ids: no chunk holds the page for longer than a blink. */
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

/** List rows by each key, `most` of each at most: a key that thousands share costs no more than one that two do. */
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

/** List rows of these ids, in the order of the ids; those that are gone are left out. */
export async function listedByIds(ids: readonly string[], db: Database = database): Promise<ListedProfile[]> {
  const rows = await db.listed.bulkGet([...ids])
  return rows.filter((row) => row !== undefined)
}

/** Keeps the rows in which every word of the query begins some word of name, domain, people or place. */
export function searched(rows: readonly ListedProfile[], query: string): readonly ListedProfile[] {
  const words = foldKey(query).split(' ').filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = ` ${row.words}`
    return words.every((word) => text.includes(` ${word}`) || (SPACELESS.test(word) && text.includes(word)))
  })
}

const SPACELESS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u

/** Rows of these ids in chunks, in the order of the ids; damaged ones come as problems. */
export async function* profilesByIds(
  ids: readonly string[],
  db: Database = database,
  chunk = ROWS_AT_ONCE,
): AsyncGenerator<(Profile | DamagedRow)[]> {
  const chunks = [...chunksOf(ids, chunk)]
  const ask = (at: number) => {
    const asked = db.profiles.bulkGet(chunks[at] ?? [])
    // Nobody waits for the last answer when the reader has enough.
    asked.then(undefined, () => undefined)
    return asked
  }
  let coming = ask(0)
  for (const at of chunks.keys()) {
    const rows = await coming
    // While these are worked on, the store looks for the next.
    coming = ask(at + 1)
    yield rows.flatMap((row) => (row === undefined ? [] : [parseProfile(row)]))
  }
}

/** When the profile was made that was not touched for longest (ISO); '' when there is none. */
export async function oldestProfile(db: Database = database): Promise<string> {
  return (await db.listed.orderBy('updatedAt').first())?.createdAt ?? ''
}
