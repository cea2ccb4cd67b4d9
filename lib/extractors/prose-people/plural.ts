import type { Rank } from '../../lexicons/rank.ts'
import type { Span } from './span.ts'

/** Founders in the plural, as sentences name several at once: "Founders Ada Hill and Max Roe". */
const FOUNDERS =
  /(?<!\p{L})(?:(?:co-?)?founders|(?:co)?fondateurs|(?:co)?fondatrices|(?:co)?fundador(?:es|as)|fondatori|oprichters|założyciele|основатели|kurucuları)(?!\p{L})/giu
const OWNERS =
  /(?<!\p{L})(?:owners|propriétaires|propietari[oa]s|proprietários|titolari|eigenaren|właściciele|владельцы|sahipleri)(?!\p{L})/giu
/** Names follow right away, or after a sign or the verb "to be". */
const NAMES = /^[\s,:–—-]{1,3}(?:(?:sind|are|son|sont|sono|zijn)\s)?\p{Lu}\p{L}+/u
/** Endings of the plural whose rest is the post itself. */
const ENDING = /(?<=dor)es$|(?<=[rd])s$|(?<=[ae])s$/u

export interface PluralSpan extends Span {
  readonly rank: Rank
}

/** Posts in the plural with names after them. A span leaves the plural's ending out where the rest is the post. */
export function pluralSpans(text: string): PluralSpan[] {
  return [
    ...spansOf(text, FOUNDERS, { executive: true, level: 'c', canon: 'founder', dept: 'executive' }),
    ...spansOf(text, OWNERS, { executive: true, level: 'c', canon: 'owner', dept: 'executive' }),
  ]
}

function* spansOf(text: string, words: RegExp, rank: Rank): Iterable<PluralSpan> {
  for (const { index, 0: word } of text.matchAll(words))
    if (NAMES.test(text.slice(index + word.length)))
      yield { start: index, end: index + word.replace(ENDING, '').length, rank }
}
