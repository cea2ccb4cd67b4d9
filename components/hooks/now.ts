import { useSyncExternalStore } from 'react'

const MINUTE = 60_000

let now = new Date()
const watching = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** The current time, to the minute: enough for "today" and "3 days ago". All components share one timer: hundreds of rows use it. */
export function useNow(): Date {
  return useSyncExternalStore(watch, look, look)
}

/** The rep's own day: `2026-03-01`. */
export function dayOf(time: Date): string {
  return new Date(time.getTime() - time.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10)
}

/** Renews the snapshot when it is a minute old: without subscribers no timer runs. */
function look(): Date {
  if (Math.abs(Date.now() - now.getTime()) >= MINUTE) now = new Date()
  return now
}

function watch(tick: () => void): () => void {
  watching.add(tick)
  timer ??= setInterval(() => watching.forEach((each) => each()), MINUTE)
  return () => {
    watching.delete(tick)
    if (watching.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}
