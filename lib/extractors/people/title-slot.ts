import { isInSentence, type Card } from './cards.ts'
import { isHeldBefore } from './column-head.ts'
import type { PeoplePage } from './people-page.ts'
import type { TitleReading } from './title-reading.ts'
import type { Unit } from './units.ts'
import { isDepartment } from '../../text/department.ts'
import { STRONG_NAME } from '../../text/person-name.ts'

/** Where a template prints the title of each card: by distance from the name, or by the place's signature. */
export interface Slot {
  readonly distance?: number
  readonly signature?: string
  /** Which side of the name it is on, for a signature: in a flat list the neighbours' titles have the same one. */
  readonly side?: 'after' | 'before'
  /** Share of the cards in which a title of the lexicon stands there. */
  readonly share: number
}

export interface FoundTitle {
  readonly unit: Unit
  readonly reading?: TitleReading | undefined
  readonly confidence: number
  /** The title is the opening of the unit, up to here. */
  readonly end?: number
}

const DISTANCES = [1, 2, -1, 3, -2, 4]
/** From this share of known titles on, the slot vouches for words that the lexicon does not know. */
export const TRUSTED = 0.4

/** Learns the slot from all cards at once; undefined when no place holds a known title. */
export function learnSlot(people: PeoplePage, cards: readonly Card[]): Slot | undefined {
  const candidates: Slot[] = DISTANCES.map((distance) => ({
    distance,
    share: shareOf(people, cards, { distance, share: 0 }),
  }))
  const signatures = new Set(
    cards.slice(0, 50).flatMap((card) => card.units.slice(0, 12).map((unit) => unit.signature)),
  )
  signatures.delete(cards[0]!.member.unit.signature)
  for (const signature of signatures)
    for (const side of ['after', 'before'] as const) {
      const slot: Slot = { signature, side, share: 0 }
      candidates.push({ ...slot, share: shareOf(people, cards, slot) })
    }
  const best = candidates
    .map((slot) => ({ slot, weight: weightOf(people, cards, slot) }))
    .reduce((a, b) => (b.weight > a.weight + 1e-9 ? b : a)).slot
  return best.share > 0 ? best : undefined
}

function shareOf(people: PeoplePage, cards: readonly Card[], slot: Slot): number {
  // One title serves one name: in a flat list the same line may stand within reach of two.
  const hits = new Set<number>()
  for (const card of cards) {
    const unit = unitAt(card, slot)
    if (unit && titleIn(people, unit)) hits.add(unit.at)
  }
  return hits.size / cards.length
}

/** Of two places that hold titles, the one of offices and of nothing else is the post; the other is a trade or a biography. */
function weightOf(people: PeoplePage, cards: readonly Card[], slot: Slot): number {
  if (slot.share === 0) return 0
  let weight = 0
  const seen = new Set<number>()
  for (const card of cards) {
    const unit = unitAt(card, slot)
    const reading = unit && titleIn(people, unit)
    if (!reading || seen.has(unit.at)) continue
    seen.add(unit.at)
    weight += 0.7 + 0.15 * reading.coverage + (reading.rank.executive ? 0.15 : 0)
  }
  return (weight / cards.length) * (holdsFormer(people, cards, slot) ? 0.5 : 1)
}

function holdsFormer(people: PeoplePage, cards: readonly Card[], slot: Slot): boolean {
  const unit = cards.map((card) => unitAt(card, slot)).find((found) => found !== undefined)
  return unit !== undefined && isHeldBefore(people, unit.line)
}

export function unitAt(card: Card, slot: Slot): Unit | undefined {
  const { at } = card.member.unit
  if (slot.signature === undefined) return card.units.find((unit) => unit.at - at === slot.distance)
  return slot.side === 'before'
    ? card.units.findLast((unit) => unit.at < at && unit.signature === slot.signature)
    : card.units.find((unit) => unit.at > at && unit.signature === slot.signature)
}

/** The title of one card: at the slot, else a known title near the name, else what stands at a trusted slot. */
export function titleOfCard(people: PeoplePage, card: Card, slot: Slot | undefined): FoundTitle | undefined {
  const unit = slot && unitAt(card, slot)
  const reading = unit && titleIn(people, unit)
  if (unit && reading) return { unit, reading, confidence: 0.9 }
  const trusted = unit && slot.share >= TRUSTED && people.couldBeTitle(unit.text)
  if (trusted && !isInSentence(people, card.member.unit)) return { unit, confidence: 0.7 }
  const near = card.units
    .filter(
      (other) =>
        Math.abs(other.at - card.member.unit.at) <= 3 &&
        (card.block >= 0 || (inDirection(other, card, slot) && !isHeading(people, other, card))),
    )
    .sort((a, b) => Math.abs(a.at - card.member.unit.at) - Math.abs(b.at - card.member.unit.at))
    .map((other) => ({ unit: other, reading: titleIn(people, other), confidence: 0.75 }))
    .find((other) => other.reading)
  return near ?? openingTitle(people, card)
}

const CLAUSE = 90

/** "Head of production, she sees to …": the title opens the paragraph under the name. */
function openingTitle(people: PeoplePage, card: Card): FoundTitle | undefined {
  const below = card.units.filter(
    (unit) => unit.at > card.member.unit.at && unit.at - card.member.unit.at <= 2,
  )
  for (const unit of below) {
    const end = unit.text.search(/[,.;:。，、]|\s[-–—]\s/u)
    if (end < 3 || end > CLAUSE) continue
    const reading = people.titleOf(unit.text.slice(0, end))
    if (reading && reading.matches[0]!.start <= 3) return { unit, reading, confidence: 0.7, end }
  }
  return undefined
}

/** In a flat list, the heading of the next section is not the title of the person above it. */
function isHeading({ page }: PeoplePage, unit: Unit, card: Card): boolean {
  const level = page.headingLevel(page.lines[unit.line]!)
  const own = page.headingLevel(page.lines[card.member.unit.line]!)
  return level > 0 && (own === 0 || level < own)
}

/** In a flat list, titles stand on one side of the names. */
function inDirection(unit: Unit, card: Card, slot: Slot | undefined): boolean {
  const after = unit.at > card.member.unit.at
  const isAfter = slot?.side === undefined ? (slot?.distance ?? 1) > 0 : slot.side === 'after'
  return isAfter ? after : !after
}

/** A known title that is no heading over a group of people. */
export function titleIn(people: PeoplePage, unit: Unit): TitleReading | undefined {
  const reading = people.titleOf(unit.text)
  if (!reading) return undefined
  // "Umsetzung: Webdesign Lang": what follows a label is a post only where it is nothing but one.
  const colon = unit.text.search(/[:：]/u)
  const told = colon > 0 && people.titlesIn(unit.text.slice(0, colon)).length === 0
  if (told && (people.titleOf(unit.text.slice(colon + 1).trim())?.coverage ?? 0) < 0.6) return undefined
  // "Holger Brandes (Sprecher)" is somebody else with a title of their own.
  const bracket = unit.text.search(/\s*[(（]/u)
  if (bracket > 3 && (people.nameOf(unit.text.slice(0, bracket))?.score ?? 0) >= STRONG_NAME) return undefined
  const line = people.page.lines[unit.line]!
  // A piece of a heading stands beside the name in it: "马骏 独立董事".
  const heads = people.page.headingLevel(line) > 0 && unit.end - unit.start === line.text.length
  const section = heads ? people.sectionOf(unit.text) : undefined
  if (!section) return reading
  // "Chairman of the board" is a post although "the board" in it would head a section.
  const inPost = reading.matches.some(
    ({ start, end }) =>
      start <= section.start && end >= section.end && end - start > section.end - section.start,
  )
  return inPost || (section.end - section.start) / unit.text.length <= 0.6 ? reading : undefined
}

/** Whoever a card gives no post: the department beside the name. */
export function departmentOfCard(card: Card): FoundTitle | undefined {
  const { at } = card.member.unit
  const unit = card.units
    .filter((other) => Math.abs(other.at - at) <= 2 && isDepartment(other.text))
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0]
  return unit && card.block >= 0 ? { unit, confidence: 0.62 } : undefined
}
