import { learn } from './keys.ts'
import type { Language, Locale } from './locale.ts'
import type { Messages } from './messages.ts'

const shelf = import.meta.glob<Messages>('./*/index.ts', { import: 'default' })

/** A language with its words, which are a file that is read when it is wanted. Rejects where there are no words of it. */
export async function localeOf(language: Language): Promise<Locale> {
  const messages = await shelf[`./${language.id}/index.ts`]!()
  learn(messages)
  return { ...language, messages }
}
