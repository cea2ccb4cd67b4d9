import type { MessageKey, Messages } from './messages.ts'

const known = new Set<string>()

/** Registers the keys of loaded messages. Every language has the same keys, as tests/i18n checks. */
export function learn(messages: Messages): void {
  for (const key of Object.keys(messages)) known.add(key)
}

/** Whether a key built from data has a message. */
export function isMessageKey(key: string): key is MessageKey {
  return known.has(key)
}
