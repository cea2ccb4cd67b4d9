import type { Rank } from '../../lexicons/rank.ts'
import type { PeoplePage } from '../people/people-page.ts'
import type { Span } from './span.ts'

/** Endings of the plural whose rest is the post itself. */
const ENDING = /(?<=dor)es$|(?<=[rd])s$|(?<=[ae])s$/u

export interface PluralSpan extends Span {
  readonly rank: Rank
  /** End of the word as printed; the span leaves the plural's ending out where the rest is the post. */
  readonly wordEnd: number
}

/** Founders and owners in the plural, as sentences name several at once: "Founders Ada Hill and Max Roe". */
export function pluralSpans({ knowledge }: PeoplePage, text: string): PluralSpan[] {
  return (['founder', 'owner'] as const).flatMap((canon) =>
    knowledge.words.people(`${canon}s`, text).map(({ start, end }) => ({
      start,
      end: start + text.slice(start, end).replace(ENDING, '').length,
      wordEnd: end,
      rank: { executive: true, level: 'c', canon, dept: 'executive' },
    })),
  )
}
