import { useSyncExternalStore } from 'react'
import { percentDecoded } from '@/lib/text/percent-decoded.ts'

/** The page named in the URL, `#/<page>/<rest>`, and a function to navigate. */
export function useRoute(): readonly [page: string, rest: string] {
  const hash = useSyncExternalStore(listen, () => location.hash)
  const [, page = '', ...rest] = hash.split('/')
  return [page, rest.map((part) => percentDecoded(part)).join('/')]
}

export function go(page: string, rest = ''): void {
  location.hash = rest === '' ? `#/${page}` : `#/${page}/${encodeURIComponent(rest)}`
}

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
