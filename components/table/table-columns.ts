import { useMemo } from 'react'
import {
  figureColumn,
  figureIn,
  numberIn,
  ofField,
  timeOf,
  wordColumn,
  type Column,
} from '@/lib/lists/column.ts'
import { allColumns, type Columns } from '@/lib/lists/columns.ts'
import { isCustom, type CatalogueField, type TableRow } from '@/lib/model/index.ts'
import { fieldName, useCatalogue } from '../hooks/catalogue.tsx'
import { useNow } from '../hooks/now.ts'
import { useSpeech } from '../hooks/speech.ts'
import { orderColumns } from './order-columns.ts'

/** The built-in columns, the order statistics, and one column for each custom or template field. */
export function useColumns(rows: readonly TableRow[]): Columns {
  const catalogue = useCatalogue()
  const { say } = useSpeech()
  // Recency counts whole days, so the columns do not change during a day.
  const today = useNow().toISOString().slice(0, 10)
  const ofOrders = useMemo(() => orderColumns(rows, new Date(`${today}T12:00:00Z`)), [rows, today])
  const defined = useMemo(
    () =>
      catalogue.fields
        .filter(({ id }) => isCustom(id))
        .map((field) => ofField(field.id, columnOf(field, fieldName(field, say)))),
    [catalogue, say],
  )
  return useMemo(() => allColumns([...ofOrders, ...defined]), [ofOrders, defined])
}

function columnOf({ id, type, holds }: CatalogueField, name: string): Column {
  switch (type) {
    case 'number':
      return figureColumn(id, 'number', (row) => numberIn(row.custom?.[id]?.[0]), name)
    case 'count':
    case 'year':
      return figureColumn(id, 'number', (row) => figureIn(row.custom?.[id]?.[0]), name)
    case 'date':
      return figureColumn(id, 'date', (row) => timeOf(row.custom?.[id]?.[0]), name)
    default: {
      const one = holds === 'one' && (type === 'choice' || type === 'yesNo')
      return wordColumn(id, one ? 'choice' : 'many', (row) => row.custom?.[id], name)
    }
  }
}
