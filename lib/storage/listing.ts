import type { Icp, Profile } from '../model/index.ts'
import { draftOf } from '../profile/draft.ts'
import { fitColumn } from '../profile/fit/fit-column.ts'
import { dueAtBy, type AgeLimits } from '../profile/freshness.ts'
import { emptyProfile } from '../profile/profile.ts'
import { readAgeLimits } from './age-limits.ts'
import type { Database, ListedProfile } from './database.ts'
import { readActiveIcp } from './icps.ts'

/** What list rows are reckoned by beside the profile itself. */
export interface Measures {
  /** The ideal customer profile that companies are scored by. */
  readonly icp?: Icp | undefined
  readonly limits?: AgeLimits | undefined
}

export async function readMeasures(db: Database): Promise<Measures> {
  const [icp, limits] = await Promise.all([readActiveIcp(db), readAgeLimits(db)])
  return { icp, limits }
}

/** What the lists keep of a profile, its fit and the day it is due among it. */
export function listedOf(profile: Profile, { icp, limits }: Measures = {}): ListedProfile {
  const { id, domains, pages, createdAt, updatedAt, columns } = profile
  const fit = fitColumn(icp, () => draftOf(profile))
  const dueAt = limits ? dueAtBy(columns.oldest ?? {}, limits) : columns.dueAt
  return { ...columns, dueAt, ...fit, id, domains, pages: pages.length, createdAt, updatedAt }
}

/** Columns of a profile that says nothing: every one that there is now. */
export const noColumns = { ...emptyProfile('', [], '').columns, fitBy: '' }

/** A list row as read. One that an older version wrote lacks the columns added since: they are empty until it is renewed. */
export function asListed(row: ListedProfile): ListedProfile {
  return { ...noColumns, ...row }
}
