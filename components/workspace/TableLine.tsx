import type { Columns } from '@/lib/lists/columns.ts'
import type { TableRow, TableView } from '@/lib/model/index.ts'
import { ColumnSheet } from '../table/ColumnSheet.tsx'
import { Conditions } from '../table/Conditions.tsx'
import { GroupMenu } from '../table/GroupMenu.tsx'
import type { Selection } from '../table/selection.ts'
import { SortSheet } from '../table/SortSheet.tsx'
import { BulkBar } from './BulkBar.tsx'
import { Count } from './Count.tsx'

interface TableLineProps {
  readonly view: TableView
  readonly onChange: (part: Partial<TableView>) => void
  readonly columns: Columns
  /** All profiles, and those of them that are shown. */
  readonly all: readonly TableRow[]
  readonly rows: readonly TableRow[]
  readonly count: { readonly shown: number; readonly all: number } | undefined
  readonly selection: Selection
  readonly onDelete: () => void
}

/** Between segments and rows: count and filter, or the actions on ticked rows; and the display options. */
export function TableLine(props: TableLineProps) {
  const { view, onChange, columns, all, rows, count, selection, onDelete } = props
  return (
    <div className="workspace-line">
      {selection.size > 0 ? (
        <BulkBar rows={rows} selection={selection} onDelete={onDelete} />
      ) : (
        <>
          {count && <Count shown={count.shown} all={count.all} />}
          <Conditions
            filter={view.filter}
            columns={columns}
            all={all}
            onChange={(filter) => onChange({ filter })}
          />
        </>
      )}
      <span className="workspace-view">
        <GroupMenu group={view.group} columns={columns} onChange={(group) => onChange({ group })} />
        <SortSheet sorting={view.sorting} columns={columns} onChange={(sorting) => onChange({ sorting })} />
        <ColumnSheet
          shown={view.columns}
          columns={columns}
          onChange={(shown) => onChange({ columns: shown })}
        />
      </span>
    </div>
  )
}
