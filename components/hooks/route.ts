import { useSyncExternalStore } from 'react'

/** The page named in the URL, `#/<page>/<rest>`, and a function to navigate. */
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

/** A URL typed by hand may contain anything. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
