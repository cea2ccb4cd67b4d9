import type { Match, Words } from '../../lexicons/words.ts'
import type { OwnerFound } from './owner.ts'

/** Characters of text, and words of it, that a name may take. */
const REACH = 90
const WORDS_AT_MOST = 5

/** Arabic and Persian names have no capitals: the words up to a verb, a preposition or a mark, one of them a word for group. */
export function arabicAfter(text: string, { start: from, end }: Match, words: Words): OwnerFound | undefined {
  // The word for group may be the end of the phrase itself: "part of the group X".
  const phrase = text.slice(from, end)
  const groupIn = /\p{L}$/u.test(phrase) ? words.owners('groups', phrase).at(-1) : undefined
  const start = groupIn && groupIn.end >= phrase.length - 1 ? from + groupIn.start : end
  const name: string[] = []
  let stop = start
  for (const { 0: raw, index } of text.slice(start, start + REACH).matchAll(/[^\s\u200c]+/gu)) {
    const word = raw.replace(/(?<![.،,؛:!؟»)])[.،,؛:!؟»)]+$/u, '')
    if (name.length > 1 && words.isWhole('owners', 'ends', word)) break
    name.push(word)
    stop = start + index + word.length
    if (word !== raw || name.length === WORDS_AT_MOST) break
  }
  const begins = stop - text.slice(start, stop).trimStart().length
  return name.length > 1 && words.has('owners', 'groups', name.join(' '))
    ? { name: text.slice(begins, stop), start: begins, end: stop }
    : undefined
}
