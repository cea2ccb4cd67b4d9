import type { TableRow } from '../model/index.ts'
import { figureColumn, figureIn, ofField, timeOf, wordColumn, type Column } from './column.ts'

const facet = (row: TableRow, id: string) => row.facets?.[id]

/** The columns of every list of profiles, in the order in which they are offered. */
const own: readonly Column[] = [
  wordColumn('name', 'text', (row) => row.name || row.domain),
  wordColumn('domain', 'text', (row) => row.domain),
  ofField(
    'company.address',
    wordColumn('country', 'choice', (row) => row.country),
  ),
  ofField(
    'company.address',
    wordColumn('city', 'many', (row) => facet(row, 'city')),
  ),
  ofField(
    'company.industry',
    wordColumn('industry', 'choice', (row) => row.industry),
  ),
  ofField(
    'company.industryCode',
    wordColumn('industryCode', 'choice', (row) => facet(row, 'company.industryCode')),
  ),
  ofField(
    'company.employees',
    figureColumn('employees', 'number', (row) => figureIn(facet(row, 'company.employees')?.[0])),
  ),
  ofField(
    'company.founded',
    figureColumn('founded', 'number', (row) => figureIn(facet(row, 'company.founded')?.[0])),
  ),
  ofField(
    'company.legalForm',
    wordColumn('legalForm', 'choice', (row) => facet(row, 'company.legalForm')),
  ),
  ofField(
    'company.parent',
    wordColumn('parent', 'text', (row) => facet(row, 'company.parent')),
  ),
  ofField(
    'company.product',
    wordColumn('product', 'many', (row) => facet(row, 'company.product')),
  ),
  figureColumn('people', 'number', (row) => row.people),
  figureColumn('technologies', 'number', (row) => row.technologies),
  ofField(
    'company.technology',
    wordColumn('technology', 'many', (row) => facet(row, 'company.technology')),
  ),
  wordColumn('stage', 'choice', (row) => facet(row, 'company.stage')),
  ofField(
    'company.painPoint',
    wordColumn('painPoint', 'many', (row) => facet(row, 'company.painPoint')),
  ),
  wordColumn('tag', 'many', (row) => facet(row, 'company.tag')),
  wordColumn('kind', 'many', (row) => facet(row, 'kind')),
  wordColumn('known', 'many', (row) =>
    Object.keys(row.facets ?? {}).filter((id) => id.startsWith('company.')),
  ),
  figureColumn('conflicts', 'number', (row) => row.conflicts),
  figureColumn('completeness', 'number', (row) => row.completeness),
  figureColumn('fit', 'number', (row) => row.fit),
  figureColumn('fitOpen', 'number', (row) => row.fitOpen),
  wordColumn('rolesMissing', 'many', (row) => row.rolesMissing),
  wordColumn('rolesGuessed', 'many', (row) => row.rolesGuessed),
  figureColumn('pages', 'number', (row) => row.pages),
  figureColumn('due', 'date', (row) => timeOf(row.dueAt)),
  figureColumn('created', 'date', (row) => timeOf(row.createdAt)),
  figureColumn('updated', 'date', (row) => timeOf(row.updatedAt)),
]

export type Columns = ReadonlyMap<string, Column>

/** All columns by id: the product's own, and one for each custom field. */
export function allColumns(more: readonly Column[] = []): Columns {
  return new Map([...own, ...more].map((column) => [column.id, column]))
}

export const standardColumns: Columns = allColumns()
