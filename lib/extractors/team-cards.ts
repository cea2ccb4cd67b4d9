import type { Extractor } from './extractor.ts'
import { cardsOf, type Card } from './people/cards.ts'
import { contactsIn } from './people/card-contacts.ts'
import { nameGroups, type NameGroup } from './people/name-groups.ts'
import { peoplePage, type PeoplePage } from './people/people-page.ts'
import { titleBounds } from './people/title-bounds.ts'
import { rankIn } from './people/section-rank.ts'
import { sectionAt, type Section } from './people/sections.ts'
import { findingsOf, type SeenTitle, type Sighting } from './people/sighting.ts'
import { departmentOfCard, learnSlot, titleOfCard, type FoundTitle, type Slot } from './people/title-slot.ts'
import { trusted, unknownTitles } from './people/unknown-titles.ts'
import { legalFormsIn } from '../text/legal-form.ts'
import { STRONG_NAME } from '../text/person-name.ts'

const ID = 'team-cards'
const PEOPLE_SECTIONS = new Set([
  'board',
  'supervisory',
  'management',
  'team',
  'advisors',
  'contacts',
  'role',
])

/** Repeated blocks: where most lines of one template place are names, the cards around them are people. */
const teamCards: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const people = peoplePage(page, knowledge)
    for (const group of nameGroups(people)) {
      const cards = cardsOf(people, group)
      const learnt = learnSlot(people, cards)
      const titles = cards.map((card) => titleOfCard(people, card, learnt))
      const sections = cards.map((card) => sectionAt(people, card.member.unit.line))
      const gathered = sections.some((section) => section && PEOPLE_SECTIONS.has(section.kind))
      const slot =
        learnt && learnt.share >= 0.2
          ? gathered
            ? trusted(people, cards, learnt)
            : learnt
          : gathered || (group.score >= 0.75 && group.members.length > 2)
            ? unknownTitles(people, cards)
            : learnt
      for (const [at, card] of cards.entries()) {
        const title =
          titles[at] ??
          (slot === learnt ? undefined : titleOfCard(people, card, slot)) ??
          departmentOfCard(card)
        const seen = sightingOf(people, group, card, title, sections[at], slot)
        if (seen) yield* findingsOf(people, ID, seen)
      }
    }
  },
}

export default teamCards

function sightingOf(
  people: PeoplePage,
  group: NameGroup,
  card: Card,
  title: FoundTitle | undefined,
  section: Section | undefined,
  slot: Slot | undefined,
): Sighting | undefined {
  const { name, unit } = card.member
  const strong = name.score >= STRONG_NAME
  const gathered = section !== undefined && PEOPLE_SECTIONS.has(section.kind)
  if (!strong && !title && !(section?.rank && group.score >= STRONG_NAME)) return undefined
  const vouched = group.share >= 0.6 && (title ? (slot?.share ?? 0) >= 0.4 : section?.rank !== undefined)
  if (!strong && !title?.reading && !vouched) return undefined
  let confidence =
    0.45 + (strong ? 0.15 : 0) + (name.score >= 0.75 ? 0.1 : 0) + (group.share >= 0.8 ? 0.1 : 0)
  confidence += title?.reading
    ? 0.2
    : title
      ? 0.1
      : gathered
        ? 0.1
        : group.score < 0.65 || group.members.length < 3
          ? -0.25
          : -0.15
  if (group.members.length >= 3) confidence += 0.05
  const second = unit.secondLine !== undefined
  return {
    name,
    place: second ? { line: unit.line, start: unit.start, end: unit.end } : placeOf(unit, name),
    title: title && !isElsewhere(title, section) ? seenTitle(people, title, section) : inherited(section),
    contacts: contactsOf(people, card),
    confidence: Math.min(0.97, confidence),
  }
}

/** In a flat list, what stands between this name and the next is this one's. */
function contactsOf(people: PeoplePage, { member, first, last, block, next }: Card) {
  const { line } = member.unit
  if (block >= 0) return contactsIn(people, first, last, block)
  return contactsIn(people, line, next !== undefined && next > line ? Math.min(last, next - 1) : last, block)
}

function placeOf(unit: { line: number; start: number }, name: { start: number; end: number }) {
  return { line: unit.line, start: unit.start + name.start, end: unit.start + name.end }
}

function seenTitle(people: PeoplePage, title: FoundTitle, section: Section | undefined): SeenTitle {
  const { unit, reading, confidence } = title
  const { start, end } = titleBounds(
    people,
    title.end === undefined ? unit.text : unit.text.slice(0, title.end),
  )
  return {
    line: unit.line,
    start: unit.start + start,
    end: unit.start + end,
    rank: rankIn(section, reading?.rank),
    confidence,
  }
}

/** Members of a board are printed with where they work: words that no lexicon knows as a post are no post here. */
function isElsewhere({ reading, unit }: FoundTitle, section: Section | undefined): boolean {
  return (
    (!reading || isAtFirm(unit.text)) &&
    section?.rank?.executive === true &&
    (section.kind === 'board' || section.kind === 'supervisory')
  )
}

/** "Partner, Ibarra Stone LLP": the legal form after a comma is another company's. */
function isAtFirm(text: string): boolean {
  const comma = text.indexOf(',')
  return comma > 0 && legalFormsIn(text).some(({ start }) => start > comma)
}

/** The role that the heading gives to everyone below it. */
function inherited(section: Section | undefined): SeenTitle | undefined {
  if (!section?.rank) return undefined
  const { line, start, end, rank } = section
  return { line, start, end, rank, confidence: 0.6 }
}
