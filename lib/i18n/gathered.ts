import type { Messages } from './messages.ts'

/** The areas of one language as one table; that no key is missing is what tests/i18n holds. */
export function gathered(areas: Readonly<Record<string, Readonly<Record<string, string>>>>): Messages {
  return Object.assign({}, ...Object.values(areas)) as Messages
}
