import type { Lexicon } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { Matcher } from './matcher.ts'

export interface Match {
  /** Offsets into the text as printed. */
  readonly start: number
  readonly end: number
}

/** A match with the entry whose pattern matched, and the language of its lexicon. */
export type MatchOf<E> = Match & E & { readonly lang: string }

/** Entries of a class in one lexicon, each with its pattern. */
type EntriesOf<E> = (lexicon: Lexicon) => readonly E[]

/**
 * Finds the patterns of a class in a text, in several lexicons at once; earlier lexicons take precedence. `key` names the
 * class: its patterns are prepared on first use, once per lexicon.
 */
export class PatternSearch {
  constructor(readonly lexicons: readonly Lexicon[]) {}

  has(text: string, key: string, patternsOf: (lexicon: Lexicon) => readonly string[]): boolean {
    const folded = fold(text)
    return this.lexicons.some((lexicon) =>
      matcherOf(lexicon, key, () => patternsOf(lexicon).map((p) => ({ p }))).has(folded),
    )
  }

  /** The longest match, the earliest of equally long ones. */
  longest<E extends { p: string }>(
    text: string,
    key: string,
    entriesOf: EntriesOf<E>,
  ): MatchOf<E> | undefined {
    let best: MatchOf<E> | undefined
    for (const found of this.every(text, key, entriesOf))
      if (!best || found.end - found.start > best.end - best.start) best = found
    return best
  }

  /** All matches in order, none inside another; of overlapping ones the longer, of equally long ones the earlier lexicon's. */
  every<E extends { p: string }>(text: string, key: string, entriesOf: EntriesOf<E>): MatchOf<E>[] {
    const folded = fold(text)
    const found: MatchOf<E>[] = []
    for (const lexicon of this.lexicons) {
      const matcher = matcherOf(lexicon, key, () => entriesOf(lexicon))
      for (const { start, end, entry } of matcher.all(folded)) {
        // "Managing Director" on a Spanish page is the English title, not the Spanish "director" in it.
        const rivals = found.filter((other) => other.start < end && start < other.end)
        if (rivals.some((other) => other.end - other.start >= end - start)) continue
        for (const rival of rivals) found.splice(found.indexOf(rival), 1)
        found.push({ start, end, ...entry, lang: lexicon.lang })
      }
    }
    return found.sort((a, b) => a.start - b.start)
  }

  /** A match that spans the whole text, blanks at its ends aside. */
  isWhole<E extends { p: string }>(text: string, key: string, entriesOf: EntriesOf<E>): boolean {
    const bare = text.trim()
    return this.every(bare, key, entriesOf).some(({ start, end }) => start === 0 && end === bare.length)
  }
}

/** Matchers belong to their lexicon, so that English is prepared once and not again beside every other language. */
const matchers = new WeakMap<Lexicon, Map<string, Matcher<{ readonly p: string }>>>()

function matcherOf<E extends { readonly p: string }>(
  lexicon: Lexicon,
  key: string,
  entries: () => readonly E[],
): Matcher<E> {
  let ofLexicon = matchers.get(lexicon)
  if (!ofLexicon) {
    ofLexicon = new Map()
    matchers.set(lexicon, ofLexicon)
  }
  let found = ofLexicon.get(key)
  if (!found) {
    found = new Matcher<{ readonly p: string }>(entries())
    ofLexicon.set(key, found)
  }
  return found as Matcher<E>
}
