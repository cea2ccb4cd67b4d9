import type { NamedProduct } from '../../technologies/names-in-text.ts'

interface Extent {
  readonly start: number
  readonly end: number
}

/** Between a phrase and its product: small words, brackets, hyphens, no sentence's end and no comma. */
const BETWEEN = /^[\s\-–:®™"'«»„“”()「」]*(?:\p{L}[\p{L}\p{M}’]{0,13}[\s\-–:®™"'«»„“”()「」]+){0,2}$/u
const TOUCHING = /^[\s\-–®™"'«»„“”()「」的の]{0,4}$/u
/** Between the products of one list. */
const LISTED = /^[\s®™"'«»„“”]*(?:(?:[,;/&+|·•、،]|\p{L}{1,4})[\s®™"'«»„“”]*)?(?:\p{L}{1,4}[\s"«„“]+)?$/u
const GAP = 40

/**
 * The products that a phrase is about: in the phrase itself, else right before it, else right after it, each with the ones
 * listed along. "Certified Salesforce and HubSpot partner", "reseller of Zendesk"; what merely stands in the same sentence is
 * not meant.
 */
export function productsBeside(
  text: string,
  phrase: Extent,
  named: readonly NamedProduct[],
): readonly NamedProduct[] {
  const inside = named.filter(({ start, end }) => start >= phrase.start && end <= phrase.end)
  if (inside.length > 0) return inside
  const before = named.findLastIndex(({ end }) => end <= phrase.start)
  const after = named.findIndex(({ start }) => start >= phrase.end)
  const gapBefore = before < 0 ? undefined : text.slice(named[before]!.end, phrase.start)
  const gapAfter = after < 0 ? undefined : text.slice(phrase.end, named[after]!.start)
  if (gapBefore !== undefined && TOUCHING.test(gapBefore)) return listedTo(text, named, before, -1)
  if (gapAfter !== undefined && isBetween(gapAfter)) return listedTo(text, named, after, 1)
  return gapBefore !== undefined && isBetween(gapBefore) ? listedTo(text, named, before, -1) : []
}

function isBetween(gap: string): boolean {
  return gap.length <= GAP && BETWEEN.test(gap)
}

function listedTo(
  text: string,
  named: readonly NamedProduct[],
  from: number,
  step: 1 | -1,
): readonly NamedProduct[] {
  const found = [named[from]!]
  for (let at = from + step; at >= 0 && at < named.length; at += step) {
    const last = found.at(-1)!
    const next = named[at]!
    const gap = step > 0 ? text.slice(last.end, next.start) : text.slice(next.end, last.start)
    if (gap.length > 20 || !LISTED.test(gap)) break
    found.push(next)
  }
  return found
}
