import { Dexie } from 'dexie'
import type { Database } from './database.ts'
import type { Live } from './subscription.ts'

/** Fast enough for a display. */
const EVERY_MS = 400
/**
 * Rest per query time. Counting tens of thousands of rows is slow and blocks writers, so queries take at most a tenth of the
 * time.
 */
const REST_FOR_EACH_ASKED = 9
const MOST_REST_MS = 5000

/** The tables whose changes trigger a new query. */
export interface Causes {
  /** Table whose changes are throttled. */
  readonly often: string
  /** Table whose changes trigger immediately. */
  readonly atOnce?: string
}

/**
 * A throttled live query: a run changes its records dozens of times a second, and each query counts thousands of them. The
 * first change after a rest triggers at once.
 */
export function throttled<T>(
  { often, atOnce }: Causes,
  ask: () => Promise<T>,
  db: Database,
  everyMs = EVERY_MS,
): Live<T> {
  // prettier-ignore
  return {
    subscribe(next, failed) {
      let state: 'idle' | 'asking' | 'resting' | 'closed' = 'idle'
      let again: 'no' | 'later' | 'now' = 'no'
      let timer: ReturnType<typeof setTimeout> | undefined
      const isClosed = () => state === 'closed'
      const look = async (): Promise<void> => {
        clearTimeout(timer)
        state = 'asking'
        again = 'no'
        const asked = performance.now()
        try {
          const answer = await ask()
          if (!isClosed()) next(answer)
        } catch (failure) {
          if (!isClosed()) failed?.(failure)
        }
        if (isClosed()) return
        if ((again as string) === 'now') return look()
        state = 'resting'
        const rest = Math.min((performance.now() - asked) * REST_FOR_EACH_ASKED, MOST_REST_MS)
        timer = setTimeout(
          () => {
            state = 'idle'
            if (again !== 'no') void look()
          },
          Math.max(everyMs, rest),
        )
      }
      // Fires in every context of the extension, whichever wrote.
      const hear = (parts: object) => {
        const isNow = atOnce !== undefined && changedIn(parts, db.name, atOnce)
        if (!isNow && !changedIn(parts, db.name, often)) return
        if (state === 'idle' || (state === 'resting' && isNow)) void look()
        else if (again !== 'now') again = isNow ? 'now' : 'later'
      }
      Dexie.on('storagemutated', hear)
      void look()
      return {
        unsubscribe() {
          state = 'closed'
          clearTimeout(timer)
          Dexie.on.storagemutated.unsubscribe(hear)
        },
      }
    },
  }
}

function changedIn(parts: object, dbName: string, table: string): boolean {
  const own = `idb://${dbName}/${table}/`
  return Object.keys(parts).some((part) => part === 'all' || part.startsWith(own))
}
