import { wakeRunner } from '../../browser/runner-wake.ts'

/** Held by whoever works for a connection: one runner in the whole browser. */
export const lockOf = (connectionId: string) => `export ${connectionId}`

const SOON_MS = 250
const MOST_MS = 5000

/**
 * While somebody watches a run, a worker that the browser ended goes on at once: with it goes its lock, which is waited for here. Its
 * alarm may be half a minute away. Where the runner rests until a time, it is asked less and less often.
 */
export async function keepGoing(connectionId: string, signal: AbortSignal): Promise<void> {
  const name = lockOf(connectionId)
  for (let pause = SOON_MS; !signal.aborted;) {
    await wakeRunner()
    await over(pause, signal)
    const isHeld = await navigator.locks.request(name, { mode: 'shared', ifAvailable: true }, (lock) => !lock)
    pause = isHeld ? SOON_MS : Math.min(pause * 2, MOST_MS)
    if (isHeld) await navigator.locks.request(name, { mode: 'shared', signal }, () => undefined).catch(() => undefined) // prettier-ignore
  }
}

/** So many milliseconds are over, or nobody waits any more. */
function over(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}
