import type { ReactNode } from 'react'
import type { Column } from '@/lib/lists/column.ts'
import type { TableRow } from '@/lib/model/index.ts'
import { KindSign, kinds } from '../profile/Kind.tsx'

interface CellKindProps {
  readonly column: Column
  readonly row: TableRow
  readonly children: ReactNode
}

/** Marks a cell whose value is not stated on any page; stated values are unmarked, so that the others stand out. */
export function CellKind({ column, row, children }: CellKindProps) {
  const found = column.field === undefined ? undefined : row.kinds?.[column.field]
  const shown = kinds.filter((kind) => found?.includes(kind))
  if (shown.length === 0 || (column.words(row).length === 0 && column.figure(row) === undefined))
    return children
  return (
    <span className="cell-kind">
      {children}
      {shown.map((kind) => (
        <KindSign key={kind} kind={kind} />
      ))}
    </span>
  )
}
