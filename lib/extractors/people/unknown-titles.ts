import type { Card } from './cards.ts'
import type { PeoplePage } from './people-page.ts'
import { titleIn, TRUSTED, unitAt, type Slot } from './title-slot.ts'
import type { Unit } from './units.ts'

/** Under a heading that gathers people, a slot of which every card holds a few words vouches for the trades among them. */
export function trusted(people: PeoplePage, cards: readonly Card[], slot: Slot): Slot {
  if (slot.share >= TRUSTED || cards.length < 3) return slot
  const isPlausible = (unit: Unit | undefined) =>
    unit !== undefined &&
    unit.text.length <= 45 &&
    (titleIn(people, unit) !== undefined || isTrade(people, unit))
  return cards.every((card) => isPlausible(unitAt(card, slot))) ? { ...slot, share: TRUSTED } : slot
}

function isTrade(people: PeoplePage, { text }: Unit): boolean {
  return !/[.:]$/.test(text) && people.couldBeTitle(text)
}

/** A place next to each name that always holds a few words: titles of a trade, or departments, that the lexicon does not know. */
export function unknownTitles(people: PeoplePage, cards: readonly Card[]): Slot | undefined {
  return [1, -1].map((distance) => unknownAt(people, cards, distance)).find((slot) => slot !== undefined)
}

function unknownAt(people: PeoplePage, cards: readonly Card[], distance: number): Slot | undefined {
  const plausible = cards
    .map((card) => unitAt(card, { distance, share: 0 }))
    .filter((unit): unit is Unit => unit !== undefined && unit.text.length <= 45 && isTrade(people, unit))
  // Before the name only a cell of its row: what stands over somebody else is a heading or a biography.
  const isRow =
    distance > 0 ||
    plausible.every((unit) => people.page.closest(people.page.lines[unit.line]!.block, 'tr') >= 0)
  const signatures = new Set(plausible.map((unit) => unit.signature))
  return isRow && plausible.length >= 2 && plausible.length >= cards.length * 0.8 && signatures.size === 1
    ? { distance, share: TRUSTED }
    : undefined
}
