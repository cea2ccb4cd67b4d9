import { browser } from './api.ts'
import type { Reading } from '../model/index.ts'

const start = (tabId: number) => `fetched:${tabId}:`
const key = (tabId: number, viewId: string, url: string) => `${start(tabId)}${viewId}:${url}`

/**
 * Readings of further pages wait in session storage, like everything that is not filed, until the panel that requested them
 * takes them.
 */
export async function keepFetched(tabId: number, viewId: string, reading: Reading): Promise<void> {
  await browser.storage.session.set({ [key(tabId, viewId, reading.url)]: reading })
}

/** Takes what was fetched for a view, and discards leftovers of earlier views. */
export async function takeFetched(tabId: number, viewId: string): Promise<Reading[]> {
  const all = await browser.storage.session.get(null)
  const names = Object.keys(all).filter((name) => name.startsWith(start(tabId)))
  if (names.length > 0) await browser.storage.session.remove(names)
  return names
    .filter((name) => name.startsWith(`${start(tabId)}${viewId}:`))
    .map((name) => all[name] as Reading)
}
