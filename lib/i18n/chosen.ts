import { languageFor } from './languages.ts'
import type { Language } from './locale.ts'
import { localeOf } from './locales.ts'

/** The rep's language, or the browser's. */
export function chosenLanguage(): Language {
  const chosen = localStorage.getItem('language')
  return languageFor(chosen ? [chosen] : navigator.languages)
}

/** Starts loading the messages before there is a page. Errors surface when they are requested later. */
export async function firstWords(): Promise<void> {
  await localeOf(chosenLanguage()).catch(() => undefined)
}
