import { browser } from './api.ts'

/** Calls back with `true` the first time since the browser started, and with `false` afterwards. */
export async function oncePerSession<T>(name: string, run: (first: boolean) => Promise<T>): Promise<T> {
  const key = `once:${name}`
  const first = !(key in (await browser.storage.session.get(key)))
  const answer = await run(first)
  if (first) await browser.storage.session.set({ [key]: true })
  return answer
}
