import { wakeRunner } from '../../browser/runner-wake.ts'

/** Held by whoever works for a connection: one runner in the whole browser. */
export const lockOf = (connectionId: string) => `export ${connectionId}`

const SOON_MS = 250
const MOST_MS = 5000

/**
 * While a page shows a run, a worker stopped by the browser is restarted at once: its lock is released with it, and this
 * waits for that lock. Its alarm could take another half minute. While the runner waits for a set time, it is polled with
 * increasing delay.
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

/** Resolves after this many milliseconds, or on abort. */
function over(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}
