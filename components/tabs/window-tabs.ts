import { createContext, useContext } from 'react'
import type { Problem, TabRead } from '@/lib/model/index.ts'

/** What the workspace asks of the browser: to read the other tabs. Absent where there is no extension around it. */
export interface WindowTabs {
  /** Asks the rep's permission, so it must run inside the click. */
  readonly read: (pace: {
    readonly signal: AbortSignal
    readonly step: (done: number, total: number) => void
  }) => Promise<{ readonly ok: true; readonly tabs: readonly TabRead[] } | Problem>
}

export const WindowTabsContext = createContext<WindowTabs | undefined>(undefined)

export function useWindowTabs(): WindowTabs | undefined {
  return useContext(WindowTabsContext)
}
