import { patternOpenings } from './pattern-openings.ts'
import { byReach } from './pattern-reach.ts'
import { isHangul, WAW } from './pattern-letters.ts'
import { patternMatch } from './pattern.ts'
import type { Step } from './pattern-steps.ts'

export interface Found<E> {
  readonly start: number
  readonly end: number
  readonly entry: E
}

const WORD_GOES_ON = /^(?:\p{Script=Latin}{2}|.\s)$/u

/**
 * Finds the patterns of one class in folded text. Patterns are kept by the letters they open with and prepared when those
 * letters are first met, so that a class of hundreds costs nothing until its words occur; at one place the longest wins.
 */
export class Matcher<E extends { readonly p: string }> {
  private readonly byOpening = new Map<string, { entry: E; match?: Step }[]>()

  constructor(entries: readonly E[]) {
    for (const entry of [...entries].sort((a, b) => openness(a.p) - openness(b.p) || byReach(b.p, a.p))) {
      const shelved = { entry }
      for (const opening of patternOpenings(entry.p)) {
        const shelf = this.byOpening.get(opening)
        if (shelf) shelf.push(shelved)
        else this.byOpening.set(opening, [shelved])
      }
    }
  }

  /** All matches in order, none overlapping another. */
  *all(folded: string): Generator<Found<E>> {
    for (let at = 0; at < folded.length;) {
      const found = isInsideWord(folded, at) ? undefined : this.at(folded, at)
      if (found) yield found
      at = found && found.end > at ? found.end : at + 1
    }
  }

  has(folded: string): boolean {
    return !this.all(folded).next().done
  }

  private at(folded: string, start: number): Found<E> | undefined {
    let best: Found<E> | undefined
    for (const opening of [folded.slice(start, start + 2), folded[start]!, '']) {
      const shelf = this.byOpening.get(opening)
      if (!shelf) continue
      // A pattern that may begin with anything is asked where a word begins, not at each of its letters.
      if (opening === '' && start > 0 && WORD_GOES_ON.test(folded.slice(start - 1, start + 1))) continue
      for (const shelved of shelf) {
        shelved.match ??= patternMatch(shelved.entry.p)
        const end = shelved.match(folded, start)
        if (end > (best?.end ?? start)) best = { start, end, entry: shelved.entry }
      }
    }
    return best
  }
}

/**
 * Between two letters of a script that parts its words no pattern begins: their limits forbid it, and asking each would cost
 * most of the time. Arabic writes "and" onto the next word.
 */
function isInsideWord(folded: string, at: number): boolean {
  if (at === 0) return false
  const before = folded.charCodeAt(at - 1)
  const here = folded.charCodeAt(at)
  if (isSpacedLetter(before) && isSpacedLetter(here)) return true
  if (isArabic(before) && isArabic(here))
    return before !== WAW || (at > 1 && isArabic(folded.charCodeAt(at - 2)))
  return isHangul(before) && isHangul(here)
}

function isSpacedLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
    (code >= 0x430 && code <= 0x45f)
  )
}

function isArabic(code: number): boolean {
  return (code >= 0x620 && code <= 0x64a) || (code >= 0x66e && code <= 0x6d3)
}

/** How many words a pattern leaves open, and signs between signs where words are not parted: 最高*責任者. Of patterns that match the same words, the one that says most about them names them. */
function openness(pattern: string): number {
  return pattern.match(/(?<=^|[ (|?'])\*|(?<=[\u3040-\u30ff\u3400-\u9fff])\*(?=.)/g)?.length ?? 0
}
