import { useEffect, useState } from 'react'
import type { TabView } from '@/lib/model/index.ts'
import { useBrowser } from '../browser.ts'

/** The view of the active tab, as it changes. */
export function useTabView(): TabView | undefined {
  const browser = useBrowser()
  const [view, setView] = useState<TabView>()
  useEffect(() => browser.watchTabView(setView), [browser])
  return view
}
