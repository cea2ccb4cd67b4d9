import { browser } from './api.ts'

/** Session storage (memory) key: the intended content of local storage while that is being cleared. */
const BETWEEN = 'local.between'
const LOCK = 'dossier.local'

type Content = Record<string, unknown>

/**
 * Changes local storage so that the previous values do not remain in its files: Chrome deletes the files only when the whole
 * area is cleared. A context that stops half-way loses nothing: the next read restores it.
 */
export async function rewriteLocal(change: (before: Content) => Content): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await putBack()
    const { local, session } = browser.storage
    const next = change(await local.get(null))
    await session.set({ [BETWEEN]: next })
    await local.clear()
    await local.set(next)
    await session.remove(BETWEEN)
  })
}

/** Reads local storage, first completing a rewrite that was interrupted. */
export async function recoverLocal(): Promise<void> {
  if (await between()) await navigator.locks.request(LOCK, putBack)
}

async function putBack(): Promise<void> {
  const next = await between()
  if (!next) return
  await browser.storage.local.set(next)
  await browser.storage.session.remove(BETWEEN)
}

async function between(): Promise<Content | undefined> {
  return (await browser.storage.session.get(BETWEEN))[BETWEEN] as Content | undefined
}
