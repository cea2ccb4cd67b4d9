import type { Group } from '@/lib/lists/group.ts'
import type { TableRow } from '@/lib/model/index.ts'

/** One line of the table: a group's header, or a profile. */
export type Item =
  | { readonly key: string; readonly group: Group; readonly open: boolean; readonly row?: undefined }
  | { readonly key: string; readonly row: TableRow }

/** The lines shown: all profiles, or the groups with the profiles of open ones. */
export function itemsOf(
  rows: readonly TableRow[],
  groups: readonly Group[] | undefined,
  open: ReadonlySet<string>,
): Item[] {
  if (!groups) return rows.map((row) => ({ key: row.id, row }))
  return groups.flatMap((group) => {
    const isOpen = open.has(group.value)
    const head: Item = { key: `group ${group.value}`, group, open: isOpen }
    return isOpen
      ? [head, ...group.rows.map((row): Item => ({ key: `${group.value} ${row.id}`, row }))]
      : [head]
  })
}
