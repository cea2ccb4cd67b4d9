import { useMemo } from 'react'
import { figureColumn, figureIn, timeOf, wordColumn, type Column } from '@/lib/lists/column.ts'
import { allColumns, type Columns } from '@/lib/lists/columns.ts'
import { isCustom, type CatalogueField } from '@/lib/model/index.ts'
import { fieldName, useCatalogue } from '../hooks/catalogue.tsx'
import { useSpeech } from '../hooks/speech.ts'

/** The product's own columns, and one for each field that the rep or a template defined. */
export function useColumns(): Columns {
  const catalogue = useCatalogue()
  const { say } = useSpeech()
  return useMemo(
    () =>
      allColumns(
        catalogue.fields
          .filter(({ id }) => isCustom(id))
          .map((field) => columnOf(field, fieldName(field, say))),
      ),
    [catalogue, say],
  )
}

function columnOf({ id, type, holds }: CatalogueField, name: string): Column {
  switch (type) {
    case 'number':
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
