import type { Icp, Profile } from '../model/index.ts'
import { draftOf } from '../profile/draft.ts'
import { fitColumn } from '../profile/fit/fit-column.ts'
import { dueAtBy, type AgeLimits } from '../profile/freshness.ts'
import { emptyProfile } from '../profile/profile.ts'
import type { ListedProfile } from './database.ts'

/** What the lists keep of a profile; its fit to the ideal customer profile that companies are scored by. */
export function listedOf(profile: Profile, icp?: Icp, limits?: AgeLimits): ListedProfile {
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
