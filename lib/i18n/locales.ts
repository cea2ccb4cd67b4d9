import { languages } from './languages.ts'
import type { Language, Locale } from './locale.ts'
import { english, type Messages } from './messages.ts'

const shelf = import.meta.glob<Messages>('./*/index.ts', { import: 'default' })

export const en: Locale = { ...languages[0]!, messages: english }

/** A language with its words: English is always there, every other one is a file that is read when it is wanted. */
export async function localeOf(language: Language): Promise<Locale> {
  const load = shelf[`./${language.id}/index.ts`]
  return load ? { ...language, messages: await load() } : en
}
