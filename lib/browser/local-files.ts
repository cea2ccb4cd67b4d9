import { browser } from './api.ts'

/** In session storage, which is memory: what is to stand in local storage, while it is emptied. */
const BETWEEN = 'local.between'
const LOCK = 'dossier.local'

type Content = Record<string, unknown>

/**
 * Changes local storage so that what stood there before is not left in its files: Chrome takes the files away when all of it
 * is cleared, and only then. A page that ends in the middle has lost nothing: the next reading puts it back.
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

/** Local storage as it is, whoever ended in the middle of a rewriting. */
export async function settledLocal(): Promise<void> {
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
