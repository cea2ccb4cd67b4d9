import type { Language } from './locale.ts'

/**
 * Every language of the interface, English first: the order of the menu. The messages of each are in the folder of its id.
 */
export const languages: readonly Language[] = [
  { id: 'en', name: 'English', dir: 'ltr', tag: 'en' },
  { id: 'de', name: 'Deutsch', dir: 'ltr', tag: 'de' },
  { id: 'es', name: 'Español', dir: 'ltr', tag: 'es' },
  { id: 'fa', name: 'فارسی', dir: 'rtl', tag: 'fa-IR' },
  { id: 'fr', name: 'Français', dir: 'ltr', tag: 'fr' },
  { id: 'pl', name: 'Polski', dir: 'ltr', tag: 'pl' },
  { id: 'ru', name: 'Русский', dir: 'ltr', tag: 'ru' },
  { id: 'zh', name: '简体中文', dir: 'ltr', tag: 'zh-CN' },
]

/** The first available language among the preferred tags (`fa-IR` matches `fa`); English by default. */
export function languageFor(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const id = wish.toLowerCase().split('-')[0]
    const found = languages.find((language) => language.id === id)
    if (found) return found
  }
  return languages[0]!
}
