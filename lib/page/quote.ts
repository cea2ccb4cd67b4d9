const LONGEST = 200

/**
 * A slice of the text, at most 200 characters, that holds the given extent: the whole text when it fits, else from a word's
 * beginning before the extent. What stands in the result is found again in the text by a plain search.
 */
export function quoteOf(text: string, start = 0, end = text.length): string {
  if (text.length <= LONGEST) return text
  if (end - start >= LONGEST) return cutAt(text, start, start + LONGEST).trim()
  let from = Math.max(0, Math.min(start - 60, text.length - LONGEST))
  const blank = text.indexOf(' ', from)
  if (from > 0 && blank >= 0 && blank < start) from = blank + 1
  const cut = cutAt(text, from, from + LONGEST)
  const last = cut.lastIndexOf(' ')
  return (from + LONGEST < text.length && from + last >= end ? cut.slice(0, last) : cut).trim()
}

/** What belongs to the character before it: the second half of a pair, marks, joiners, variants, skin tones. */
const CONTINUES = /^(?:[\udc00-\udfff]|\p{M}|\u200c|\u200d|\p{Emoji_Modifier})/u

/** A slice that tears no character: an end inside of one moves before it, a start behind it. */
function cutAt(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && from < end && CONTINUES.test(text.slice(from, from + 2))) from += 1
  let to = Math.min(end, text.length)
  while (to > from && (CONTINUES.test(text.slice(to, to + 2)) || text[to - 1] === '\u200d')) to -= 1
  return text.slice(from, to)
}
