import type { PeoplePage } from './people-page.ts'
import type { Unit } from './units.ts'

const CARD_LINES = 10

/** The largest block around a name that is still no more than a card. */
export function cardAround({ page }: PeoplePage, unit: Unit): number {
  let card = -1
  for (let at = page.lines[unit.line]!.block; at >= 0; at = page.block(at).parent) {
    const [first, last] = page.span(at) ?? [0, 0]
    if (last - first >= CARD_LINES || page.block(at).tag === 'body') break
    card = at
  }
  return card
}

/** The title shares its parent with the name over it and not with this one. */
export function isOther({ page }: PeoplePage, over: Unit, title: Unit, unit: Unit): boolean {
  const [a, b, c] = [over, title, unit].map(({ line }) => page.block(page.lines[line]!.block).parent)
  return a === b && b !== c
}

/** Neighbours of one parent, or a heading and what follows it. */
export function areNear({ page }: PeoplePage, one: Unit, other: Unit): boolean {
  const a = page.lines[one.line]!.block
  const b = page.lines[other.line]!.block
  return (
    a === b ||
    page.block(a).parent === page.block(b).parent ||
    page.block(a).parent === b ||
    page.block(b).parent === a
  )
}
