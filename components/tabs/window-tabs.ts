import { createContext, useContext } from 'react'
import type { Problem, TabRead } from '@/lib/model/index.ts'

/** What the workspace needs from the browser to read other tabs. Absent outside the extension. */
export interface WindowTabs {
  /** Requests a permission, so it must run inside the click. */
  readonly read: (pace: {
    readonly signal: AbortSignal
    readonly step: (done: number, total: number) => void
  }) => Promise<{ readonly ok: true; readonly tabs: readonly TabRead[] } | Problem>
}

export const WindowTabsContext = createContext<WindowTabs | undefined>(undefined)

export function useWindowTabs(): WindowTabs | undefined {
  return useContext(WindowTabsContext)
}
