import type { Draft, ProfileColumns } from '../model/index.ts'
import { standing } from './draft.ts'
import { parentKey } from './identity.ts'
import { companyNameKey } from './legal-form.ts'

/** Keys by which the store finds a company's parent and its subsidiaries. They are linked so, and never merged. */
export interface RelativeKeys {
  /** Profiles that have one of these are the parent. Empty when no parent is known. */
  readonly parent: readonly string[]
  /** Profiles that have one of these name this company as their parent. */
  readonly subsidiaries: readonly string[]
}

export function relativeKeysOf(draft: Draft): RelativeKeys {
  const parent = standing(draft.fields, 'company.parent')
  const names = [standing(draft.fields, 'company.name'), standing(draft.fields, 'company.legalName')]
  return {
    parent: parent === undefined ? [] : [`name:${companyNameKey(parent)}`],
    subsidiaries: [...new Set(names.flatMap((name) => (name === undefined ? [] : [parentKey(name)])))],
  }
}

export interface Relatives<Row> {
  readonly parents: readonly Row[]
  readonly subsidiaries: readonly Row[]
}

/** Sorts rows that have any of the keys into parents and subsidiaries; the profile itself is neither. */
export function relativesAmong<Row extends Pick<ProfileColumns, 'keys'> & { readonly id: string }>(
  profileId: string,
  keys: RelativeKeys,
  rows: readonly Row[],
): Relatives<Row> {
  const others = rows.filter(({ id }) => id !== profileId)
  const having = (wanted: readonly string[]) =>
    others.filter((row) => row.keys.some((key) => wanted.includes(key)))
  return { parents: having(keys.parent), subsidiaries: having(keys.subsidiaries) }
}
