import type { Column } from '@/lib/lists/column.ts'
import type { Columns } from '@/lib/lists/columns.ts'

/** The chosen columns that still exist. The company's name always comes first and is not among them. */
export function shownColumns(ids: readonly string[], columns: Columns): Column[] {
  return ids.flatMap((id) => (id === 'name' ? [] : (columns.get(id) ?? [])))
}

/** Numbers and dates are aligned to the end of their cell. */
export function isFigure({ kind }: Column): boolean {
  return kind === 'number' || kind === 'date'
}

const WIDTHS: Readonly<Partial<Record<string, number>>> = {
  domain: 12,
  country: 9,
  industry: 10.5,
  people: 5.5,
  technologies: 5.5,
  completeness: 7.5,
  fit: 7.5,
  updated: 7,
  created: 7,
  due: 7.5,
  employees: 6.5,
  founded: 6.5,
  pages: 5.5,
  conflicts: 6,
}
const USUAL = { text: 11, choice: 9, many: 14, number: 6.5, date: 7.5 }
export const NAME_WIDTH = 14
export const TICK_WIDTH = 2.75
export const SCORE_WIDTH = 5.5

/** In rem. */
export function widthOf({ id, kind }: Column): number {
  return WIDTHS[id] ?? USUAL[kind]
}
