import type { Knowledge } from '../extractors/knowledge.ts'

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
