import type { PeoplePage } from './people-page.ts'
import { SENTENCE_END } from './sentence-end.ts'

/** A title ends before the company's name that follows it, and at the bracket that closes it. */
export function titleLength(people: PeoplePage, text: string): number {
  let end = text.length
  const closing = text.search(/[)）]/u)
  if (closing > 0 && !/[(（]/u.test(text.slice(0, closing))) end = closing
  for (const sign of text.slice(0, end).matchAll(/\s+[|•–—]\s+|,\s+|;\s*/gu)) {
    const rest = text.slice(sign.index + sign[0].length, end)
    if (sign[0].includes('|') || sign[0].includes('•') || people.knowledge.words.legalForm(rest))
      return sign.index
  }
  const stop = SENTENCE_END.exec(text.slice(0, end))
  if (stop) return stop.index
  // "Jane Roe, CEO of Acme, said that …": in a sentence the title ends with its clause.
  const clause = /[.!?؟。]\s*$/u.test(text) && text.split(/\s+/).length > 5 ? text.search(/[,،，]\s/u) : -1
  if (clause > 2) return clause
  return text.slice(0, end).replace(/(?<![\s,;:.|])[\s,;:.|]+$/u, '').length
}
