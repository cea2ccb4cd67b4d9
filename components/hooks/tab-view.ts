import { useLayoutEffect, useState } from 'react'
import type { TabView } from '@/lib/model/index.ts'
import { sameData } from '@/lib/profile/same-data.ts'
import { useBrowser } from '../browser.ts'

/** The view of the active tab, as it changes. An equal copy is no change, since the whole panel renders from it. */
export function useTabView(): TabView | undefined {
  const browser = useBrowser()
  const [view, setView] = useState<TabView>()
  // The whole panel waits for the view; an effect would request it only after the empty panel is painted.
  useLayoutEffect(
    () => browser.watchTabView((next) => setView((shown) => (sameData(shown, next) ? shown : next))),
    [browser],
  )
  return view
}
