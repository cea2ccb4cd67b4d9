import { useSyncExternalStore } from 'react'

/** The page that the address names, `#/<page>/<rest>`, and how to go to another. */
export function useRoute(): readonly [page: string, rest: string] {
  const hash = useSyncExternalStore(listen, () => location.hash)
  const [, page = '', ...rest] = hash.split('/')
  return [page, rest.map((part) => decoded(part)).join('/')]
}

export function go(page: string, rest = ''): void {
  location.hash = rest === '' ? `#/${page}` : `#/${page}/${encodeURIComponent(rest)}`
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}

/** An address typed by hand may hold anything. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
