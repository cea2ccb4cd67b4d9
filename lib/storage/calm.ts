import { Dexie } from 'dexie'
import type { Database } from './database.ts'
import type { Live } from './subscription.ts'

/** Often enough for eyes. */
const EVERY_MS = 400

/**
 * Live like Dexie's own, but asked anew only so often: a run changes its records dozens of times a second, and each answer counts
 * thousands of them. The first change after a rest is told at once.
 */
export function calm<T>(table: string, ask: () => Promise<T>, db: Database, everyMs = EVERY_MS): Live<T> {
  const part = `idb://${db.name}/${table}/`
  return {
    subscribe(next, failed) {
      let rests = false
      let changed = false
      let closed = false
      let timer: ReturnType<typeof setTimeout> | undefined
      const look = async () => {
        if (closed) return
        if (rests) {
          changed = true
          return
        }
        rests = true
        changed = false
        try {
          const answer = await ask()
          if (!closed) next(answer)
        } catch (failure) {
          if (!closed) failed?.(failure)
        }
        timer = setTimeout(() => {
          rests = false
          if (changed) void look()
        }, everyMs)
      }
      // Told in every context of the extension, whichever wrote.
      const hear = (parts: object) => {
        if (Object.keys(parts).some((each) => each === 'all' || each.startsWith(part))) void look()
      }
      Dexie.on('storagemutated', hear)
      void look()
      return {
        unsubscribe() {
          closed = true
          clearTimeout(timer)
          Dexie.on.storagemutated.unsubscribe(hear)
        },
      }
    },
  }
}
