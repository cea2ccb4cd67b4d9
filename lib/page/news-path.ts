import type { Words } from '../lexicons/words.ts'

/** A path with a word by which sites name the folder of their news. */
export function isNewsPath(words: Words, path: string): boolean {
  return words.folder('news', '(?:^|[/._-])', '(?:$|[/._?-])').test(path)
}

/** The path of an address in letters; '' for what is none. */
export function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname)
  } catch {
    return ''
  }
}
