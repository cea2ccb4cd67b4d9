import { learn } from './keys.ts'
import type { Language, Locale } from './locale.ts'
import type { Messages } from './messages.ts'

/** Messages of one language by area; tests/i18n checks that no key is missing. */
type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>

const shelf = import.meta.glob<Areas>('./*/index.ts', { import: 'default' })

/** Loads a language's messages, which are a chunk of their own. Rejects if there are none. */
export async function localeOf(language: Language): Promise<Locale> {
  const areas = await shelf[`./${language.id}/index.ts`]!()
  const messages = Object.assign({}, ...Object.values(areas)) as Messages
  learn(messages)
  return { ...language, messages }
}
