import { useMemo } from 'react'
import type { Columns } from '@/lib/lists/columns.ts'
import { testOf } from '@/lib/lists/filter.ts'
import { grouped, type Group } from '@/lib/lists/group.ts'
import { inOrder, scoresOf } from '@/lib/lists/order.ts'
import type { TableRow, TableView } from '@/lib/model/index.ts'
import { searched } from '@/lib/storage/queries.ts'

export interface Rows {
  /** Sorted, filtered and searched. */
  readonly rows: readonly TableRow[]
  readonly groups: readonly Group[] | undefined
  /** 0 to 100, if the sorting is weighted. */
  readonly scores: ReadonlyMap<TableRow, number> | undefined
}

/** The rows of a view. All are sorted first, so that typing in the search only filters. */
export function useRows(
  all: readonly TableRow[],
  view: TableView,
  query: string,
  columns: Columns,
  now: Date,
): Rows {
  const { sorting, filter, group } = view
  const ordered = useMemo(() => inOrder(all, sorting, columns), [all, sorting, columns])
  const scores = useMemo(() => {
    if (!sorting.weighed) return undefined
    const figures = scoresOf(all, sorting, columns)
    return new Map(all.map((row, at) => [row, figures[at] ?? 0]))
  }, [all, sorting, columns])
  const kept = useMemo(
    () => (filter.conditions.length === 0 ? ordered : ordered.filter(testOf(filter, columns, now.getTime()))),
    [ordered, filter, columns, now],
  )
  const rows = useMemo(() => searched(kept, query), [kept, query])
  const groups = useMemo(() => {
    const by = columns.get(group)
    return by && grouped(rows, by)
  }, [rows, group, columns])
  return useMemo(() => ({ rows, groups, scores }), [rows, groups, scores])
}
