const LONGEST = 200

/**
 * A slice of the text, at most 200 characters, that holds the given extent: the whole text when it fits, else from a word's
 * beginning before the extent. What stands in the result is found again in the text by a plain search.
 */
export function quoteOf(text: string, start = 0, end = text.length): string {
  if (text.length <= LONGEST) return text
  if (end - start >= LONGEST) return text.slice(start, start + LONGEST).trim()
  let from = Math.max(0, Math.min(start - 60, text.length - LONGEST))
  const blank = text.indexOf(' ', from)
  if (from > 0 && blank >= 0 && blank < start) from = blank + 1
  const cut = text.slice(from, from + LONGEST)
  const last = cut.lastIndexOf(' ')
  return (from + LONGEST < text.length && from + last >= end ? cut.slice(0, last) : cut).trim()
}
