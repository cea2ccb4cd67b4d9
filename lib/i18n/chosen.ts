import { languageFor } from './languages.ts'
import type { Language } from './locale.ts'
import { localeOf } from './locales.ts'

/** The language that the rep chose, or the browser's. */
export function chosenLanguage(): Language {
  const chosen = localStorage.getItem('language')
  return languageFor(chosen ? [chosen] : navigator.languages)
}

/** Has the words read before there is a page to say them. Whoever then asks for them hears of what went wrong. */
export async function firstWords(): Promise<void> {
  await localeOf(chosenLanguage()).catch(() => undefined)
}
