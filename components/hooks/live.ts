import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { Live } from '@/lib/storage/live.ts'

export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: unknown }

const loading = { state: 'loading' } as const

/** Subscribes to a live query. `open` is called again only if `key` changes; the result is loading until the first answer. */
export function useLive<T>(open: () => Live<T>, key: string): Answer<T> {
  const [heard, hear] = useState<{ readonly key: string; readonly answer: Answer<T> }>()
  // An effect would ask only after a paint without the answer.
  useLayoutEffect(() => {
    return follow(open(), (answer) => hear({ key, answer }))
    // `open` is made anew on every render; what it asks is told by `key`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  return heard?.key === key ? heard.answer : loading
}

/** Makes a hook whose users share one live query: hundreds of rows ask the same. Closed when its last user unmounts. */
export function sharedLive<T>(open: () => Live<T>): () => Answer<T> {
  const asking = new Set<() => void>()
  let answer: Answer<T> = loading
  let unfollow: (() => void) | undefined
  const ask = (tell: () => void) => {
    asking.add(tell)
    unfollow ??= follow(open(), (heard) => {
      answer = heard
      asking.forEach((each) => each())
    })
    return () => {
      asking.delete(tell)
      if (asking.size > 0) return
      unfollow?.()
      unfollow = undefined
      answer = loading
    }
  }
  const heard = () => answer
  return () => useSyncExternalStore(ask, heard, heard)
}

function follow<T>(live: Live<T>, hear: (answer: Answer<T>) => void): () => void {
  const subscription = live.subscribe(
    (value) => hear({ state: 'ready', value }),
    (problem) => hear({ state: 'failed', problem }),
  )
  return () => subscription.unsubscribe()
}
