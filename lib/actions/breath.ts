/** Milliseconds of work after which the page may answer what was pressed meanwhile. */
const WORK_MS = 30

/** Lets the page answer when a long piece of work has gone on for some time: `await breath()` between its steps. */
export function breather(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < WORK_MS) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    since = performance.now()
  }
}
