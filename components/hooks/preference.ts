import { useCallback, useSyncExternalStore } from 'react'

/**
 * Display preferences (language, density, table view). Stored in localStorage because it is available before the first
 * paint, and its storage event notifies the extension's other open pages.
 */
export type Preference = 'language' | 'density' | 'table'

const CHANGED = 'preference-changed'

export function usePreference(name: Preference): [string | undefined, (value: string | undefined) => void] {
  const value = useSyncExternalStore(listen, () => localStorage.getItem(name) ?? undefined)
  const choose = useCallback(
    (next: string | undefined) => {
      if (next === undefined) localStorage.removeItem(name)
      else localStorage.setItem(name, next)
      dispatchEvent(new Event(CHANGED))
    },
    [name],
  )
  return [value, choose]
}

function listen(changed: () => void): () => void {
  addEventListener('storage', changed)
  addEventListener(CHANGED, changed)
  return () => {
    removeEventListener('storage', changed)
    removeEventListener(CHANGED, changed)
  }
}
