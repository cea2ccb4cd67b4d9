import type { Page } from './page.ts'

/** First and last line of an item. */
export type Card = readonly [first: number, last: number]

export const CARD_LINES = 12

/** Lines of the highest element that holds this headline and no other. */
export function cardOf(page: Page, index: number, previous: number, next: number): Card {
  let card: Card = [index, index]
  for (const block of page.ancestors(page.lines[index]!.block)) {
    const span = page.span(block)!
    const { tag } = page.block(block)
    if (span[0] <= previous || span[1] >= next || span[1] - span[0] >= CARD_LINES) break
    if (tag === 'body' || tag === 'main') break
    card = span
  }
  return card
}

/** The first link of the card, from the headline on. */
export function linkOf(page: Page, index: number, [first, last]: Card): string | undefined {
  const lines = [index]
  for (let at = index + 1; at <= last; at += 1) lines.push(at)
  for (let at = first; at < index; at += 1) lines.push(at)
  for (const at of lines) {
    const link = linksIn(page, at).find(({ href }) => /^https?:/.test(href))
    if (link) return link.href
  }
  return undefined
}

/** Links of a line with the length of their text in it; one that wraps whole blocks is a part of each of their lines. */
export function linksIn(page: Page, index: number): { href: string; length: number }[] {
  const parts = page.lines[index]!.parts?.filter((part) => part.href) ?? []
  return [
    ...page.anchorsOf(index).map(({ href, text }) => ({ href, length: text.length })),
    ...parts.map(({ href, start, end }) => ({ href: href!, length: end - start })),
  ]
}
