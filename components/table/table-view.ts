import { useCallback, useMemo } from 'react'
import { tableViewSchema, type TableView } from '@/lib/model/index.ts'
import { usePreference } from '../hooks/preference.ts'

export const usualView: TableView = {
  filter: { match: 'all', conditions: [] },
  sorting: { keys: [{ column: 'updated', down: true, weight: 1 }], weighed: false },
  columns: ['country', 'industry', 'people', 'technologies', 'completeness', 'updated'],
  group: '',
}

export interface Chosen {
  /** Id of the segment that the view is based on; '' for all profiles. */
  readonly segment: string
  readonly view: TableView
}

/** The rep's last view of the table, kept across sessions; a stored view that does not parse is replaced by the default. */
export function useChosenView(): [Chosen, (chosen: Chosen) => void] {
  const [stored, store] = usePreference('table')
  const chosen = useMemo(() => parsed(stored), [stored])
  const choose = useCallback((next: Chosen) => store(JSON.stringify(next)), [store])
  return [chosen, choose]
}

function parsed(stored: string | undefined): Chosen {
  try {
    const raw: unknown = JSON.parse(stored ?? '')
    const { segment, view } = raw as { segment: unknown; view: unknown }
    const read = tableViewSchema.safeParse(view)
    if (read.success) return { segment: typeof segment === 'string' ? segment : '', view: read.data }
  } catch {
    // Never stored, or stored by another version.
  }
  return { segment: '', view: usualView }
}

export function sameView(one: TableView, other: TableView): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
