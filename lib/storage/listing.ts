import type { Profile } from '../model/index.ts'
import { emptyProfile } from '../profile/profile.ts'
import type { ListedProfile } from './database.ts'

/** What the lists keep of a profile. */
export function listedOf({ id, domains, pages, createdAt, updatedAt, columns }: Profile): ListedProfile {
  return { ...columns, id, domains, pages: pages.length, createdAt, updatedAt }
}

/** Columns of a profile that says nothing: every one that there is now. */
export const noColumns = emptyProfile('', [], '').columns

/** A list row as read. One that an older version wrote lacks the columns added since: they are empty until it is renewed. */
export function asListed(row: ListedProfile): ListedProfile {
  return { ...noColumns, ...row }
}
