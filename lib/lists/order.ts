import type { TableRow, Sorting, SortKey } from '../model/index.ts'
import type { Column } from './column.ts'
import type { Columns } from './columns.ts'
import { folded } from './filter.ts'

type Rows = readonly TableRow[]

/** Rows in the requested order. Ties go by name; rows without a value go last, in either direction. */
export function inOrder(rows: Rows, sorting: Sorting, columns: Columns): TableRow[] {
  const keys = usable(sorting.keys, columns)
  const order = Uint32Array.from(rows.keys())
  const names = ranksOf(rows, columns.get('name')!)
  const compare = sorting.weighed ? byScore(scores(rows, keys)) : inTurn(rows, keys)
  order.sort((a, b) => compare(a, b) || names[a]! - names[b]! || a - b)
  return Array.from(order, (at) => rows[at]!)
}

type Usable = SortKey & { readonly of: Column }

function usable(keys: readonly SortKey[], columns: Columns): Usable[] {
  return keys.flatMap((key) => {
    const of = columns.get(key.column)
    return of ? [{ ...key, of }] : []
  })
}

type Compare = (a: number, b: number) => number

function inTurn(rows: Rows, keys: readonly Usable[]): Compare {
  const steps = keys.map(({ of, down }) => ({ ranks: ranksOf(rows, of), turn: down ? -1 : 1 }))
  return (a, b) => {
    for (const { ranks, turn } of steps) {
      const one = ranks[a]!
      const other = ranks[b]!
      if (one === other) continue
      if (Number.isNaN(one)) {
        if (Number.isNaN(other)) continue
        return 1
      }
      if (Number.isNaN(other)) return -1
      return turn * (one - other)
    }
    return 0
  }
}

function byScore(score: Float64Array): Compare {
  return (a, b) => score[b]! - score[a]!
}

/**
 * The score of each row, 0 to 100: every key from 0 (lowest, or no value) to 1 (highest), times its weight, divided by the
 * sum of the weights. Words count by their alphabetical rank.
 */
export function scoresOf(rows: Rows, sorting: Sorting, columns: Columns): Float64Array {
  return scores(rows, usable(sorting.keys, columns))
}

function scores(rows: Rows, keys: readonly Usable[]): Float64Array {
  const score = new Float64Array(rows.length)
  const sum = keys.reduce((total, { weight }) => total + weight, 0)
  if (sum <= 0) return score
  for (const { of, down, weight } of keys) {
    const share = sharesOf(rows, of)
    const part = (100 * weight) / sum
    for (let at = 0; at < score.length; at += 1) {
      const one = share[at]!
      if (!Number.isNaN(one)) score[at]! += part * (down ? one : 1 - one)
    }
  }
  return score
}

/** Numbers of a column, computed once per list, so that changing a weight only multiplies. */
const kept = new WeakMap<Rows, Map<Column, { ranks?: Float64Array; shares?: Float64Array }>>()

function keptOf(rows: Rows, column: Column) {
  let ofRows = kept.get(rows)
  if (!ofRows) kept.set(rows, (ofRows = new Map()))
  let here = ofRows.get(column)
  if (!here) ofRows.set(column, (here = {}))
  return here
}

/** The number of each row, or the rank of its word among all words; NaN for none. */
function ranksOf(rows: Rows, column: Column): Float64Array {
  const here = keptOf(rows, column)
  return (here.ranks ??=
    column.kind === 'number' || column.kind === 'date'
      ? Float64Array.from(rows, (row) => column.figure(row) ?? Number.NaN)
      : wordRanks(rows, column))
}

function wordRanks(rows: Rows, column: Column): Float64Array {
  const words = rows.map((row) => folded(column.words(row)[0] ?? ''))
  const sorted = [...new Set(words)].filter(Boolean).sort((a, b) => (a < b ? -1 : 1))
  const places = new Map(sorted.map((word, at) => [word, at]))
  return Float64Array.from(words, (word) => places.get(word) ?? Number.NaN)
}

/** Ranks from 0 (lowest) to 1 (highest). */
function sharesOf(rows: Rows, column: Column): Float64Array {
  const here = keptOf(rows, column)
  return (here.shares ??= shared(ranksOf(rows, column)))
}

function shared(ranks: Float64Array): Float64Array {
  let least = Infinity
  let most = -Infinity
  for (const rank of ranks) {
    if (rank < least) least = rank
    if (rank > most) most = rank
  }
  const span = most - least
  return ranks.map((rank) => (span > 0 ? (rank - least) / span : Number.isNaN(rank) ? rank : 1))
}
