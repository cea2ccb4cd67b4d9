/** Milliseconds of work after which the page may answer what was pressed meanwhile. */
const WORK_MS = 30

/** Lets the page answer when a long piece of work has gone on for some time: `await breath()` between its steps. */
export function breather(workMs: number = WORK_MS): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < workMs) return
    await nextTask()
    since = performance.now()
  }
}

/** The page's turn. A timer asked for again and again waits four milliseconds each time: only where there is nothing better. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0))
}
