import type { ListedProfile } from '@/lib/storage/database.ts'

/** The columns of the table, in order. `numbers` are set to the end of the cell. */
export const columns = [
  { id: 'name', numbers: false },
  { id: 'domain', numbers: false },
  { id: 'country', numbers: false },
  { id: 'industry', numbers: false },
  { id: 'people', numbers: true },
  { id: 'technologies', numbers: true },
  { id: 'completeness', numbers: true },
  { id: 'updated', numbers: true },
] as const

export type ColumnId = (typeof columns)[number]['id']

export interface Sorting {
  readonly column: ColumnId
  readonly down: boolean
}

type Compare = (a: ListedProfile, b: ListedProfile) => number

const byText = (text: (row: ListedProfile) => string): Compare => {
  // Rows without a value go last, whichever way the others run.
  return (a, b) => Number(text(a) === '') - Number(text(b) === '') || order(text(a), text(b))
}
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const compares: Readonly<Record<ColumnId, Compare>> = {
  name: byText((row) => row.sortName),
  domain: byText((row) => row.domain),
  country: byText((row) => row.country),
  industry: byText((row) => row.industry.toLowerCase()),
  people: (a, b) => a.people - b.people,
  technologies: (a, b) => a.technologies - b.technologies,
  completeness: (a, b) => a.completeness - b.completeness,
  updated: (a, b) => order(a.updatedAt, b.updatedAt),
}

/** The rows in the wished order; equal ones by name. Codes of countries and folded names sort without a collator, so 20,000 rows take milliseconds. */
export function sorted(rows: readonly ListedProfile[], { column, down }: Sorting): ListedProfile[] {
  const compare = compares[column]
  const turn = down ? -1 : 1
  return [...rows].sort((a, b) => turn * compare(a, b) || order(a.sortName, b.sortName))
}

/** Numbers and dates start with the most; words start with A. */
export function firstWay(column: ColumnId): boolean {
  return columns.find(({ id }) => id === column)?.numbers ?? false
}
