import type { Draft } from '../model/index.ts'
import { accountKeysOf } from './account-keys.ts'

/** An account shared by more profiles than this belongs to an agency or supplier and relates nobody. */
export const SHARED_AT_MOST = 5

/** Vendor accounts of a draft's technologies: product name by account key. */
export type Accounts = ReadonlyMap<string, string>

export function accountsOf({ fields }: Draft): Accounts {
  const values = fields['company.technology']?.standing ?? []
  return new Map(
    values.flatMap(({ value, parts }) => accountKeysOf(parts).map((key) => [key, value] as const)),
  )
}

export interface Sister<Row> {
  readonly row: Row
  /** Names of the products whose account both share. */
  readonly products: readonly string[]
}

/**
 * Profiles that share a vendor account with this one: possibly sister brands, never the same company. `rowsByKey` holds the
 * profiles with each key, cut off no earlier than above `SHARED_AT_MOST`.
 */
export function sistersAmong<Row extends { readonly id: string }>(
  profileId: string,
  accounts: Accounts,
  rowsByKey: ReadonlyMap<string, readonly Row[]>,
): Sister<Row>[] {
  const found = new Map<string, { row: Row; products: Set<string> }>()
  for (const [key, product] of accounts) {
    const rows = rowsByKey.get(key) ?? []
    if (rows.length > SHARED_AT_MOST) continue
    for (const row of rows) {
      if (row.id === profileId) continue
      const sister = found.get(row.id) ?? { row, products: new Set<string>() }
      found.set(row.id, { ...sister, products: sister.products.add(product) })
    }
  }
  return [...found.values()]
    .map(({ row, products }) => ({ row, products: [...products] }))
    .sort((a, b) => b.products.length - a.products.length)
}
