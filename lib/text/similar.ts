import { foldKey } from './fold.ts'

/** A searchable item; `folded` caches `foldKey(words)` for long lists. */
export interface Findable {
  readonly words: string
  readonly folded: string
}

export function findable<T>(item: T, words: string): T & Findable {
  return { ...item, words, folded: foldKey(words) }
}

/**
 * Items matching the typed text, best first: equal when folded, then by prefix, by prefix of a word, by substring, then within
 * one edit. For empty text, all items in order.
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

/** Whether `start` begins with `wanted` up to one deletion, insertion or substitution. */
function isNear(wanted: string, start: string): boolean {
  let at = 0
  while (at < wanted.length && wanted[at] === start[at]) at += 1
  const rest = wanted.slice(at + 1)
  return (
    start.startsWith(rest, at + 1) || start.startsWith(rest, at) || start.startsWith(wanted.slice(at), at + 1)
  )
}
