import en from './en.ts'
import type { Locale } from './locale.ts'

const shelf = import.meta.glob<{ default: Locale }>('./??.ts', { eager: true })

/** Every language of the product, English first, the rest by id. */
export const locales: readonly Locale[] = [
  en,
  ...Object.keys(shelf)
    .sort()
    .map((file) => shelf[file]!.default)
    .filter((locale) => locale.id !== en.id),
]

/** The first language that one of the wished tags asks for (`fa-IR` asks for `fa`); English where none does. */
export function localeFor(wishes: readonly string[]): Locale {
  for (const wish of wishes) {
    const language = wish.toLowerCase().split('-')[0]
    const found = locales.find((locale) => locale.id === language)
    if (found) return found
  }
  return en
}
