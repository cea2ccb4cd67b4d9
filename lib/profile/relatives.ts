import type { Draft, ProfileColumns } from '../model/index.ts'
import { standing } from './draft.ts'
import { parentKey } from './identity.ts'
import { companyNameKey } from './legal-form.ts'

/** Keys by which the store finds a company's parent and subsidiaries, which are linked but never merged. */
export interface RelativeKeys {
  /** Profiles with one of these keys are the parent. Empty if no parent is known. */
  readonly parent: readonly string[]
  /** Profiles with one of these keys name this company as their parent. */
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

/** Sorts rows with any of the keys into parents and subsidiaries, excluding the profile itself. */
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
