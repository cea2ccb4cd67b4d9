import { liveQuery } from 'dexie'
import { segmentSchema, type Icp, type Profile, type Segment } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'
import { database, type Change, type Database, type ListedProfile, type Setting } from './database.ts'
import { readDefinitions, type FieldKnowledge } from './definitions.ts'
import type { AgeLimits } from '../profile/freshness.ts'
import { readAgeLimits } from './age-limits.ts'
import { readActiveIcp, readIcps, type StoredIcp } from './icps.ts'
import type { DamagedRow } from './parse.ts'
import { SHARED_AT_MOST } from '../profile/sisters.ts'
import { listedByEachKey, listedByKeys, listProfiles, profileByDomain, profileById } from './queries.ts'
import { neverEntries, type NeverEntry } from './suppressions.ts'
import { lastChange } from './undo.ts'
import type { Live } from './subscription.ts'

export { watchErasure } from './erasure.ts'
export { watchListing, type Listing } from './watch-listing.ts'
export type { Live }

/** All list rows, by name. Filter with `searched` from `queries.ts`. */
export function watchProfiles(db: Database = database): Live<ListedProfile[]> {
  return liveQuery(() => listProfiles(db))
}

/** One profile with its claims; show it through `draftOf`. */
export function watchProfile(id: string, db: Database = database): Live<Profile | DamagedRow | undefined> {
  return liveQuery(() => profileById(id, db))
}

/** The profile that a page of this domain joins automatically: see `placeOf` in lib/profile/identity.ts. */
export function watchProfileOfDomain(
  domain: string,
  db: Database = database,
): Live<Profile | DamagedRow | undefined> {
  return liveQuery(() => profileByDomain(domain, db))
}

/**
 * Profiles that share an identity key: with `Place.keys`, merge candidates (rank with `rankCandidates`); with the keys of
 * `relativeKeysOf`, parent and subsidiaries (sort with `relativesAmong`).
 */
export function watchCandidates(keys: readonly string[], db: Database = database): Live<ListedProfile[]> {
  return liveQuery(() => listedByKeys(keys, db))
}

/** Profiles by each vendor account of a draft (`accountsOf`), as many as `sistersAmong` needs. */
export function watchByAccount(
  keys: readonly string[],
  db: Database = database,
): Live<ReadonlyMap<string, readonly ListedProfile[]>> {
  return liveQuery(() => listedByEachKey(keys, SHARED_AT_MOST + 1, db))
}

/** The change that Undo would revert, for one profile or all; undefined if none. */
export function watchLastChange(profileId?: string, db: Database = database): Live<Change | undefined> {
  return liveQuery(() => lastChange(profileId, db))
}

/** The rep's field definitions and visibility settings. */
export function watchDefinitions(db: Database = database): Live<FieldKnowledge> {
  return liveQuery(() => readDefinitions(db))
}

/** All ICPs in use, by name. */
export function watchIcps(db: Database = database): Live<StoredIcp[]> {
  return liveQuery(() => readIcps(db))
}

/** The ICP chosen for scoring. */
export function watchActiveIcp(db: Database = database): Live<Icp | undefined> {
  return liveQuery(() => readActiveIcp(db))
}

/** Birthday entries of these days over all list rows; parse with `upcoming` of lib/profile/birthdays.ts. */
export function watchBirthdays(days: readonly string[], db: Database = database): Live<string[]> {
  return liveQuery(async () => {
    const rows = await db.listed
      .where('birthdays')
      .startsWithAnyOf(days.map((day) => `${day} `))
      .distinct()
      .toArray()
    return rows.flatMap(({ birthdays = [] }) => birthdays)
  })
}

/** The review limits in days. */
export function watchAgeLimits(db: Database = database): Live<AgeLimits> {
  return liveQuery(() => readAgeLimits(db))
}

export function watchSetting(key: string, db: Database = database): Live<Setting | undefined> {
  return liveQuery(() => db.settings.get(key))
}

/** The saved segments, by name. Unreadable ones are omitted, not deleted. */
export function watchSegments(db: Database = database): Live<Segment[]> {
  return liveQuery(async () => {
    const rows = await db.segments.orderBy('name').toArray()
    return rows.flatMap((row) => {
      const parsed = segmentSchema.safeParse(row)
      return parsed.success ? [parsed.data] : []
    })
  })
}

const NAMED = 8

/** The first few profiles whose name begins with `words`; empty for ''. */
export function watchProfilesNamed(words: string, db: Database = database): Live<ListedProfile[]> {
  const start = foldKey(words)
  return liveQuery(() =>
    start === ''
      ? Promise.resolve<ListedProfile[]>([])
      : db.listed.where('sortName').startsWith(start).limit(NAMED).toArray(),
  )
}

/** The number of profiles, and how many of these ids exist. */
export function watchCounts(
  ids: readonly string[],
  db: Database = database,
): Live<{ readonly all: number; readonly among: number }> {
  return liveQuery(async () => ({
    all: await db.listed.count(),
    among: await db.listed.where('id').anyOf(ids).count(),
  }))
}

/** The never list as shown to the rep, newest first. */
export function watchNeverEntries(db: Database = database): Live<NeverEntry[]> {
  return liveQuery(() => neverEntries(db))
}
