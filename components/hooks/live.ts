import { useEffect, useState } from 'react'
import type { Live } from '@/lib/storage/live.ts'

export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: unknown }

const loading = { state: 'loading' } as const

/** Subscribes to a live query. `open` is called again only if `key` changes; the result is loading until the first answer. */
export function useLive<T>(open: () => Live<T>, key: string): Answer<T> {
  const [heard, hear] = useState<{ readonly key: string; readonly answer: Answer<T> }>()
  useEffect(() => {
    const subscription = open().subscribe(
      (value) => hear({ key, answer: { state: 'ready', value } }),
      (problem) => hear({ key, answer: { state: 'failed', problem } }),
    )
    return () => subscription.unsubscribe()
    // `open` is made anew on every render; what it asks is told by `key`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  return heard?.key === key ? heard.answer : loading
}
