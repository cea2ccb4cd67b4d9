import { foldKey } from './fold.ts'

/** Something that can be found by its words; `folded` is `foldKey(words)`, kept so that a long list is folded once. */
export interface Findable {
  readonly words: string
  readonly folded: string
}

export function findable<T>(item: T, words: string): T & Findable {
  return { ...item, words, folded: foldKey(words) }
}

/**
 * Those that are like what is typed, the likest first: the same but for case, accents and script variants, then beginning with
 * it, then with a word that does, then with it inside, then with one letter amiss. All of them, in their order, for nothing typed.
 */
export function similarTo<T extends Findable>(typed: string, items: readonly T[]): readonly T[] {
  const wanted = foldKey(typed)
  if (wanted === '') return items
  return items
    .flatMap((item, at) => {
      const likeness = likenessOf(wanted, item.folded)
      return likeness === undefined ? [] : [{ item, likeness, at }]
    })
    .sort((a, b) => a.likeness - b.likeness || a.at - b.at)
    .map(({ item }) => item)
}

function likenessOf(wanted: string, folded: string): number | undefined {
  if (folded === wanted) return 0
  if (folded.startsWith(wanted)) return 1
  if (folded.includes(` ${wanted}`)) return 2
  if (folded.includes(wanted)) return 3
  const words = wanted.split(' ')
  if (words.length > 1 && words.every((word) => folded.includes(word))) return 4
  return wanted.length >= 5 && isNear(wanted, folded.slice(0, wanted.length + 1)) ? 5 : undefined
}

/** Whether the beginning is the same but for one letter left out, put in or mistaken. */
function isNear(wanted: string, start: string): boolean {
  let at = 0
  while (at < wanted.length && wanted[at] === start[at]) at += 1
  const rest = wanted.slice(at + 1)
  return (
    start.startsWith(rest, at + 1) || start.startsWith(rest, at) || start.startsWith(wanted.slice(at), at + 1)
  )
}
