import type { Observation } from '../model/index.ts'

const GLOBAL_MARKS = 500

/** What the page named itself: the names that this script's own world does not have, which are the browser's. */
export function foreignNames(window: Window & typeof globalThis, names: readonly string[] = []): string[] {
  const own = new Set(Object.getOwnPropertyNames(window))
  for (const name in window) own.add(name)
  return names.filter((name) => !own.has(name) && /^[A-Za-z_$][\w$]{2,39}$/.test(name)).slice(0, GLOBAL_MARKS)
}

/** What was seen of a page, with the names among its marks. */
export function withGlobals<T extends Pick<Observation, 'marks'>>(seen: T, globals: readonly string[]): T {
  if (globals.length === 0) return seen
  return { ...seen, marks: [...(seen.marks ?? []), ...globals.map((name) => `global=${name}`)] }
}
