import type { Icp, Profile } from '../model/index.ts'
import { draftOf } from '../profile/draft.ts'
import { fitColumn } from '../profile/fit/fit-column.ts'
import { dueAtBy, type AgeLimits } from '../profile/freshness.ts'
import { emptyProfile } from '../profile/profile.ts'
import { readAgeLimits } from './age-limits.ts'
import type { Database, ListedProfile } from './database.ts'
import { readActiveIcp } from './icps.ts'

/** What list rows depend on besides the profile itself. */
export interface Measures {
  /** The active ICP. */
  readonly icp?: Icp | undefined
  readonly limits?: AgeLimits | undefined
}

export async function readMeasures(db: Database): Promise<Measures> {
  const [icp, limits] = await Promise.all([readActiveIcp(db), readAgeLimits(db)])
  return { icp, limits }
}

/** The list row of a profile, including its fit and review date. */
export function listedOf(profile: Profile, { icp, limits }: Measures = {}): ListedProfile {
  const { id, domains, pages, createdAt, updatedAt, columns } = profile
  const fit = fitColumn(icp, () => draftOf(profile))
  const dueAt = limits ? dueAtBy(columns.oldest ?? {}, limits) : columns.dueAt
  return { ...columns, dueAt, ...fit, id, domains, pages: pages.length, createdAt, updatedAt }
}

/** Columns of an empty profile: every current column. */
export const noColumns = { ...emptyProfile('', [], '').columns, fitBy: '' }

/** A list row as read. Columns missing from a row of an older version are empty until it is renewed. */
export function asListed(row: ListedProfile): ListedProfile {
  return { ...noColumns, ...row }
}
