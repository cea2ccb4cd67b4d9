import type { Knowledge } from '../extractors/knowledge.ts'
import { EAST_ASIAN } from '../text/scripts.ts'

/** "By Anna Berg", "作者：…", "© Jan Kos": the line says who wrote or made what stands there. */
export function isByline({ words }: Knowledge, text: string): boolean {
  const opening = /^[^\p{L}\p{N}©]*/u.exec(text)![0].length
  if (text[opening] === '©') return true
  return words.people('byline', text.slice(0, opening + 40)).some(({ start, end }) => {
    if (start !== opening) return false
    return /^[\s:：]/u.test(text.slice(end)) && !TRADE.test(text.slice(start))
  })
}

/** "Credit control", "Photo editor": what a department does, or a trade. */
const TRADE = /^\p{L}+\s(?:control|risk|editor)/iu

/** Letters before a name in which the word stands that says what its bearer made. */
const REACH = 60
/** What ends whatever stands before such a word. */
const SIGNS = /[.,;|/·–()，、،؛；。・]|[:：=](?=.)/u

/** "… Photo: A", "Illustrations by B; Text: C": the name is that of whoever made what stands there. */
export function isCredited({ words }: Knowledge, text: string, name: string): boolean {
  const at = text.indexOf(name)
  const lead = text.slice(Math.max(0, at - REACH), at).trimEnd()
  const piece = lead.split(SIGNS).at(-1)!.trim()
  const word = piece.replace(/\s?[:：=]$/u, '')
  const made = words.people('credits', word).at(-1)
  if (made?.end !== word.length) return false
  // "凌霄 校对：": in scripts without capitals the one credited before stands in front of the word.
  if (made.start > 0 && !(EAST_ASIAN.test(word) && /\s$/u.test(word.slice(0, made.start)))) return false
  // A word alone is a trade as well, "Fotografie Anna Berg": "by" or a sign makes it a credit.
  return word !== piece || /\s\p{L}+$/u.test(word.slice(made.start))
}

/** A post that ended: "until 2015", "bis 2015", "1998–2015", "2015年まで". */
export function hasEnded({ words }: Knowledge, text: string): boolean {
  if (!/\d{4}/.test(text)) return false
  if (/(?:19|20)\d\d\s*[-–—]\s*(?:19|20)\d\d/u.test(text)) return true
  return words
    .people('until', text)
    .some(
      ({ start, end }) =>
        /^\s*(?:\d{1,2}\.?\s+)?(?:\p{L}+\.?\s+){0,3}\d{4}(?!\d)/u.test(text.slice(end)) ||
        /\d{4}\s*['’]?\p{L}?$/u.test(text.slice(0, start)),
    )
}
