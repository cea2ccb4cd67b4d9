import type { TableRow } from '../model/index.ts'
import { hash } from '../text/hash.ts'

/**
 * Draws `size` rows at random, deterministically for a given seed. With `groupOf`, each group is drawn in proportion to its
 * size (largest remainder method), so that no large group is left out.
 */
export function sampleOf(
  rows: readonly TableRow[],
  most: number,
  seed: string,
  groupOf: (row: TableRow) => string = () => '',
): TableRow[] {
  const wanted = Math.max(0, Math.min(Math.floor(most), rows.length))
  const groups = new Map<string, TableRow[]>()
  for (const row of rows) {
    const own = groups.get(groupOf(row))
    if (own) own.push(row)
    else groups.set(groupOf(row), [row])
  }
  const shares = [...groups].map(([name, own]) => ({ name, own, exact: (own.length * wanted) / rows.length }))
  let left = wanted - shares.reduce((sum, { exact }) => sum + Math.floor(exact), 0)
  const byRemainder = [...shares].sort((a, b) => (b.exact % 1) - (a.exact % 1) || (hash(seed, a.name) < hash(seed, b.name) ? -1 : 1)) // prettier-ignore
  const more = new Set(byRemainder.filter(() => (left -= 1) >= 0).map(({ name }) => name))
  return shares.flatMap(({ name, own, exact }) => drawn(own, seed).slice(0, Math.floor(exact) + (more.has(name) ? 1 : 0))) // prettier-ignore
}

/** The rows in an order determined by the seed. */
function drawn(rows: readonly TableRow[], seed: string): TableRow[] {
  const lots = new Map(rows.map((row) => [row, hash('sample', seed, row.id).padStart(11, '0')]))
  return [...rows].sort((a, b) => (lots.get(a)! < lots.get(b)! ? -1 : 1))
}
