import type { MessageKey, Messages } from './messages.ts'

const known = new Set<string>()

/** Words were read: what they say can be asked for from now on. Every language says the same keys, which a test proves. */
export function learn(messages: Messages): void {
  for (const key of Object.keys(messages)) known.add(key)
}

/** Whether there are words for a key that was made of data. */
export function isMessageKey(key: string): key is MessageKey {
  return known.has(key)
}
