import type { Messages } from './messages.ts'

/** Merges the areas of one language into one table; tests/i18n checks that no key is missing. */
export function gathered(areas: Readonly<Record<string, Readonly<Record<string, string>>>>): Messages {
  return Object.assign({}, ...Object.values(areas)) as Messages
}
