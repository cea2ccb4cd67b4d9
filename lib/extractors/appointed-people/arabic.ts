import { WEAK_NAME } from '../../text/person-name.ts'
import type { FoundName, Span } from '../prose-people/span.ts'
import type { Sentence } from './sentence.ts'

const MOST_WORDS = 4
/** "and", written onto the next word or by itself. */
const AND = /^و\s?/u

/** "تعيين A في منصب X وB في منصب Y": the name stands between the verb, or the post before it, and the words that lead to the post. */
export function arabicBefore(sentence: Sentence, title: Span): FoundName | undefined {
  const { people, text, from } = sentence
  const { words } = people.knowledge
  const stretch = text.slice(from, title.start)
  const into = words.people('into', stretch).at(-1)
  if (!into || !/^\s*(?:\S+\s+)?$/u.test(stretch.slice(into.end))) return undefined
  const before = stretch.slice(0, into.start)
  const verb = words.people('appoints', before).at(-1)?.end ?? 0
  const sign = Math.max(...[...before.matchAll(/[،,.:؛;«»"()]/gu)].map(({ index }) => index + 1), 0)
  const opens = Math.max(verb, sign)
  const pieces = [...before.slice(opens).matchAll(/\S+/gu)].slice(-MOST_WORDS)
  // All that stands there is the likeliest name, then less and less of it.
  for (const piece of pieces.slice(0, -1)) {
    const start = opens + piece.index
    const printed = before.slice(start).trimEnd()
    for (const skipped of new Set([sentence.goesOn ? (AND.exec(printed)?.[0].length ?? 0) : 0, 0])) {
      const name = people.nameOf(printed.slice(skipped))
      if (name && name.score >= WEAK_NAME)
        return { name, start: from + start + skipped + name.start, end: from + start + skipped + name.end }
    }
  }
  return undefined
}
