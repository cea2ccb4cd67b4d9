/** Milliseconds of work after which the page gets a chance to handle input. */
const WORK_MS = 30

/** Yields to the event loop if a long task has run for a while: `await breath()` between its steps. */
export function breather(workMs: number = WORK_MS): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < workMs) return
    await nextTask()
    since = performance.now()
  }
}

/** Yields once. Nested timers are clamped to 4 ms each, so `setTimeout` is only the fallback. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0))
}
