import type { TableRow } from '../model/index.ts'
import type { Column } from './column.ts'
import { folded } from './filter.ts'

/** Rows that share a value. */
export interface Group {
  /** The value as most rows write it; for a number, the bounds of the band; '' for rows without one. */
  readonly value: string
  /** Of a number: inclusive lower and exclusive upper bound. */
  readonly band?: readonly [from: number, to: number]
  readonly rows: readonly TableRow[]
}

/** Smaller groups describe individual companies rather than a segment. */
export const FEW = 3

/**
 * Rows by the value of a column, largest group first, those without a value last; numbers in ascending bands, dates by
 * month, newest first. A row with several values is in each of their groups. Row order is kept.
 */
export function grouped(rows: readonly TableRow[], column: Column): Group[] {
  if (column.kind === 'number') return inBands(rows, column)
  if (column.kind === 'date') return byMonth(rows, column)
  return byWord(rows, column)
}

interface Gathering {
  readonly rows: TableRow[]
  readonly spellings: Map<string, number>
}

function byWord(rows: readonly TableRow[], column: Column): Group[] {
  const groups = new Map<string, Gathering>()
  const none: TableRow[] = []
  for (const row of rows) {
    const words = column.words(row)
    if (words.length === 0) none.push(row)
    let before: string[] | undefined
    for (const word of words) {
      const key = folded(word) || word
      if (words.length > 1) {
        if (before?.includes(key)) continue
        ;(before ??= []).push(key)
      }
      const group = groups.get(key)
      if (group) {
        group.rows.push(row)
        group.spellings.set(word, (group.spellings.get(word) ?? 0) + 1)
      } else groups.set(key, { rows: [row], spellings: new Map([[word, 1]]) })
    }
  }
  const found = [...groups].map(([key, group]) => ({ key, value: usual(group.spellings), rows: group.rows }))
  found.sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1))
  return [
    ...found.map(({ value, rows: members }) => ({ value, rows: members })),
    ...(none.length > 0 ? [{ value: '', rows: none }] : []),
  ]
}

function usual(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}

function inBands(rows: readonly TableRow[], column: Column): Group[] {
  const figures = rows.map((row) => column.figure(row))
  const ends = bandsOf(figures.filter((figure) => figure !== undefined))
  const bands = ends.slice(0, -1).map((from, at) => ({ from, to: ends[at + 1]!, rows: [] as TableRow[] }))
  const none: TableRow[] = []
  for (const [at, row] of rows.entries()) {
    const figure = figures[at]
    if (figure === undefined) none.push(row)
    else (bands.findLast(({ from }) => figure >= from) ?? bands[0])!.rows.push(row)
  }
  return [
    ...bands
      .filter((band) => band.rows.length > 0)
      .map(({ from, to, rows: members }) => ({
        value: `${from}–${to}`,
        band: [from, to] as const,
        rows: members,
      })),
    ...(none.length > 0 ? [{ value: '', rows: none }] : []),
  ]
}

const SIZES = [0, 1, 10, 50, 250, 1000, 5000, 25_000, 100_000, 1_000_000, 1e9, 1e12]
const BANDS = 10

/** Bounds of bands that cover all numbers: common sizes if they span more than a factor of 100, else equal round steps. */
export function bandsOf(figures: readonly number[]): number[] {
  if (figures.length === 0) return []
  let least = Infinity
  let most = -Infinity
  for (const figure of figures) {
    if (figure < least) least = figure
    if (figure > most) most = figure
  }
  if (least >= 0 && most > 100 && most / Math.max(least, 1) > 100) {
    const from = SIZES.findLastIndex((size) => size <= least)
    const to = SIZES.findIndex((size) => size > most)
    return SIZES.slice(from, to === -1 ? undefined : to + 1)
  }
  const step = roundStep((most - least) / BANDS)
  const start = Math.floor(least / step) * step
  const count = Math.floor((most - start) / step) + 1
  return Array.from({ length: count + 1 }, (_, at) => start + at * step)
}

/** The next of 1, 2, 5, 10, 20, … */
function roundStep(least: number): number {
  if (least <= 1) return 1
  const ten = 10 ** Math.floor(Math.log10(least))
  return [1, 2, 5, 10].map((times) => times * ten).find((step) => step >= least)!
}

function byMonth(rows: readonly TableRow[], column: Column): Group[] {
  const months = new Map<string, TableRow[]>()
  for (const row of rows) {
    const time = column.figure(row)
    const month = time === undefined ? '' : monthOf(new Date(time))
    const known = months.get(month)
    if (known) known.push(row)
    else months.set(month, [row])
  }
  return [...months]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? 1 : -1))
    .map(([value, members]) => ({ value, rows: members }))
}

/** The month of the rep's own day: `2026-03`. */
function monthOf(day: Date): string {
  return `${String(day.getFullYear()).padStart(4, '0')}-${String(day.getMonth() + 1).padStart(2, '0')}`
}
