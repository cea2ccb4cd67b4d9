import { useCallback, useSyncExternalStore } from 'react'

/**
 * Choices about looks only (language, density, the way the table is looked at). They live in localStorage because it answers before the first paint,
 * and its storage event carries a change to the other open pages of the extension.
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
