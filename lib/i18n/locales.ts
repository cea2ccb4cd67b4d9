import { learn } from './keys.ts'
import type { Language, Locale } from './locale.ts'
import type { Messages } from './messages.ts'

const shelf = import.meta.glob<Messages>('./*/index.ts', { import: 'default' })

/** Loads a language's messages, which are a chunk of their own. Rejects if there are none. */
export async function localeOf(language: Language): Promise<Locale> {
  const messages = await shelf[`./${language.id}/index.ts`]!()
  learn(messages)
  return { ...language, messages }
}
