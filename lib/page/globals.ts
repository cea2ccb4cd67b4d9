import type { Observation } from '../model/index.ts'

const GLOBAL_MARKS = 500

/** What the page named itself: the names that this script's own world does not have, which are the browser's. */
export function foreignNames(window: Window & typeof globalThis, names: readonly string[] = []): string[] {
  const own = new Set(Object.getOwnPropertyNames(window))
  for (const name in window) own.add(name)
  return names.filter((name) => !own.has(name) && /^[A-Za-z_$][\w$]{2,39}$/.test(name)).slice(0, GLOBAL_MARKS)
}

/** The observation with the names among its marks. */
export function withGlobals(observation: Observation, globals: readonly string[]): Observation {
  if (globals.length === 0) return observation
  return { ...observation, marks: [...(observation.marks ?? []), ...globals.map((name) => `global=${name}`)] }
}
