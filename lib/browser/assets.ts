import { browser } from './api.ts'

/** Reads one of the extension's own JSON files; cached for the lifetime of this context. */
export function asset<T>(path: string): Promise<T> {
  let found = kept.get(path)
  if (!found) {
    found = load(path)
    kept.set(path, found)
  }
  return found as Promise<T>
}

const kept = new Map<string, Promise<unknown>>()

async function load(path: string): Promise<unknown> {
  const answer = await fetch(browser.runtime.getURL(path))
  return answer.json()
}
