import type { Page } from '../../page/page.ts'

const CHARACTERS = 80_000

/** Words that the page prints in lower case: a capital elsewhere does not make a name of them. Addresses are left out. */
export function vocabularyOf(page: Page): ReadonlySet<string> {
  const found = new Set<string>()
  let seen = 0
  for (const { text } of page.lines) {
    if (text.length < 30) continue
    seen += text.length
    if (seen > CHARACTERS) break
    for (const written of text.split(/[\s,;()"“”„«»]+/u)) {
      if (written.includes('@') || written.includes('//')) continue
      for (const word of written.split(/[:.!?/]+/u))
        if (word.length > 2 && word.length < 25 && isLower(word)) found.add(word)
    }
  }
  return found
}

function isLower(word: string): boolean {
  const first = word[0]!
  return first === first.toLowerCase() && first !== first.toUpperCase() && word === word.toLowerCase()
}
