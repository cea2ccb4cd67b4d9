import { latinSkeleton } from './latin-skeleton.ts'
import type { Mention } from './mentions.ts'

/** A folded name as words and as Latin skeleton. */
export interface Form {
  readonly words: readonly string[]
  readonly latin: string
}

export function formsOf(group: readonly Mention[]): Form[] {
  const names = new Set(group.flatMap((mention) => mention.names))
  return [...names].map((name) => ({ words: name.split(' '), latin: latinSkeleton(name.split(' ')) }))
}

/** Whether `name` may be a shorter form or another spelling of `fuller`. */
export function isVariant(name: Form, fuller: Form): boolean {
  if (name.words.join(' ') === fuller.words.join(' ')) return false
  if (name.latin === fuller.latin) return true
  if (name.words.length < 2 || name.words.length > fuller.words.length) return false
  const left = [...fuller.words]
  let whole = 0
  for (const word of [...name.words].sort((a, b) => b.length - a.length)) {
    const at = left.findIndex((other) => (word.length === 1 ? other.startsWith(word) : other === word))
    if (at < 0) return false
    if (word.length > 1) whole += 1
    left.splice(at, 1)
  }
  return whole > 0
}

const SHORTEST_SURNAME = 3

/**
 * Whether a mailbox fits both names: it consists of a shared word and the initial of another word of one of them (`wharrow@`
 * for Bill and William Harrow). A family mailbox (`harrow@`) fits nobody.
 */
export function isMailboxOfBoth(email: string, one: Form, other: Form): boolean {
  const local = latinSkeleton([(email.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '')])
  const [first, second] = [one.latin.split(' '), other.latin.split(' ')]
  const shared = first.find((word) => word.length >= SHORTEST_SURNAME && second.includes(word) && local.includes(word)) // prettier-ignore
  if (shared === undefined) return false
  const rest = local.replace(shared, '')
  const others = [...first, ...second].filter((word) => word !== shared && word !== '')
  return rest !== '' && others.some((word) => rest[0] === word[0])
}
