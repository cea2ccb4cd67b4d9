import type { Extractor } from './extractor.ts'
import { areNear, cardAround, isOther } from './people/around-name.ts'
import { contactsIn } from './people/card-contacts.ts'
import { departmentCard } from './people/department-card.ts'
import { isOtherScript, nameGroups, nameIn } from './people/name-groups.ts'
import { pairIn } from './people/pairs.ts'
import { peoplePage, type PeoplePage } from './people/people-page.ts'
import { titleBounds } from './people/title-bounds.ts'
import { rankIn } from './people/section-rank.ts'
import { sectionAt } from './people/sections.ts'
import { sharedCard } from './people/shared-card.ts'
import { findingsOf } from './people/sighting.ts'
import { titleIn } from './people/title-slot.ts'
import type { Unit } from './people/units.ts'
import type { Finding } from '../model/index.ts'
import { STRONG_NAME, WEAK_NAME, type PersonName } from '../text/person-name.ts'

const ID = 'single-cards'

/** A name line with a title line beside it, for people who stand alone. */
const singleCards: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const people = peoplePage(page, knowledge)
    const grouped = new Set(nameGroups(people).flatMap(({ members }) => members.map(({ unit }) => unit.at)))
    for (const unit of people.units) {
      const zone = page.zone(page.lines[unit.line]!)
      if (grouped.has(unit.at) || zone === 'footer' || zone === 'header') continue
      const name = nameIn(people, unit)
      if (!name) for (const seen of sharedCard(people, unit)) yield* findingsOf(people, ID, seen)
      if (!name || name.score < WEAK_NAME || isOtherScript(people, unit, name)) continue
      const beside = titleBeside(people, unit, name.score >= STRONG_NAME)
      if (!beside) {
        if (name.score >= STRONG_NAME) yield* underHeading(people, unit, name)
        const asked = departmentCard(people, unit, name)
        if (asked) yield* findingsOf(people, ID, asked)
        continue
      }
      const { title, reading, block } = beside
      const span = block >= 0 ? page.span(block) : undefined
      const around = span ?? [Math.min(unit.line, title.line), Math.max(unit.line, title.line)]
      const [first, last] = withoutOthers(people, unit, title, around)
      const isWhole = first === around[0] && last === around[1]
      const bounds = titleBounds(people, title.text)
      yield* findingsOf(people, ID, {
        name,
        place:
          unit.secondLine === undefined
            ? { line: unit.line, start: unit.start + name.start, end: unit.start + name.end }
            : { line: unit.line, start: unit.start, end: unit.end },
        title: {
          line: title.line,
          start: title.start + bounds.start,
          end: title.start + bounds.end,
          rank: rankIn(sectionAt(people, unit.line), reading.rank),
          confidence: 0.8,
        },
        contacts: contactsIn(people, first, last, isWhole ? block : -1),
        confidence:
          (name.score >= STRONG_NAME ? 0.68 : 0.5) +
          (name.score >= 0.75 ? 0.1 : 0) +
          (reading.coverage >= 0.6 ? 0.06 : 0),
      })
    }
  },
}

export default singleCards

const NEAR = 3
const GATHERING = new Set(['team', 'contacts', 'management', 'board', 'supervisory', 'role'])

/** A name alone under a heading: of a post, which is then the person's, or of a department, with ways to reach them below. */
function* underHeading(people: PeoplePage, unit: Unit, name: PersonName): Iterable<Finding> {
  const { page } = people
  const section = sectionAt(people, unit.line)
  if (!section || !GATHERING.has(section.kind) || unit.text.length > name.end - name.start + 14) return
  const isPost = section.rank !== undefined && unit.line - section.line <= NEAR
  const { block } = page.lines[unit.line]!
  const [, end] = page.span(block) ?? [0, unit.line]
  const contacts = contactsIn(people, unit.line, Math.min(end, unit.line + 4), -1)
  const isReachable = contacts.length > 0 && (name.honorific !== undefined || name.score >= 0.7)
  if (!isPost && !isReachable) return
  const { line, start, end: stop, rank } = section
  yield* findingsOf(people, ID, {
    name,
    place: { line: unit.line, start: unit.start + name.start, end: unit.start + name.end },
    ...(isPost ? { title: { line, start, end: stop, rank, confidence: 0.6 } } : {}),
    contacts,
    confidence: isPost ? 0.66 : 0.58,
  })
}

function titleBeside(people: PeoplePage, unit: Unit, strong: boolean) {
  const { page } = people
  const block = cardAround(people, unit)
  for (const distance of isSameBlock(people, unit, -1) && !isSameBlock(people, unit, 1)
    ? [-1, 1, 2]
    : [1, -1, 2]) {
    const title = people.units[unit.at + distance]
    if (
      !title ||
      (distance > 0 && opensNext(people, unit, title)) ||
      (people.nameOf(title.text)?.score ?? 0) >= STRONG_NAME ||
      (isSameBlock(people, unit, distance) && isOfAnother(people, unit, title))
    )
      continue
    const row = page.closest(page.lines[unit.line]!.block, 'tr')
    if (row >= 0 && page.closest(page.lines[title.line]!.block, 'tr') !== row) continue
    const together = block >= 0 && page.isInside(page.lines[title.line]!.block, block)
    if (!together && !(Math.abs(distance) === 1 && areNear(people, unit, title))) continue
    // The heading of the next section is no title of the person above it.
    const level = page.headingLevel(page.lines[title.line]!)
    const own = page.headingLevel(page.lines[unit.line]!)
    if (distance > 0 && level > 0 && (own === 0 || level < own)) continue
    // The title above belongs to whoever stands over it.
    const over = people.units[unit.at - 2]
    if (distance < 0 && !strong && isSpokenFor(people, unit, title)) continue
    const overName = distance < 0 && over && (people.nameOf(over.text)?.score ?? 0) >= WEAK_NAME
    if (overName && (!together || isOther(people, over, title, unit))) continue
    const reading = titleIn(people, title)
    if (reading && (strong ? reading.coverage >= 0.25 : reading.coverage >= 0.6))
      return { title, reading, block }
  }
  return undefined
}

/** "Dr. Ernst Lechner, Vorsitzender" beside a name in one paragraph: somebody else with their own post. */
function isOfAnother(people: PeoplePage, unit: Unit, title: Unit): boolean {
  const pair = pairIn(people, title.text)
  return pair !== undefined && pair.name.score >= STRONG_NAME && !unit.text.includes(pair.name.value)
}

const POSTS_OF_ONE = 3

/** "Anna Berg", "Chief physician", "Specialist in …", "Knee and Hip": posts in a row are of whoever stands over them, and so is what follows. */
function isSpokenFor(people: PeoplePage, unit: Unit, title: Unit): boolean {
  for (let at = title.at - 1; at >= Math.max(0, title.at - POSTS_OF_ONE); at -= 1) {
    const over = people.units[at]!
    if ((people.nameOf(over.text)?.score ?? 0) >= STRONG_NAME) {
      const card = cardAround(people, unit)
      return (
        isSameBlock(people, unit, at - unit.at) ||
        people.page.isInside(people.page.lines[over.line]!.block, card)
      )
    }
    if (!titleIn(people, over)) return false
  }
  return false
}

function isSameBlock({ page, units }: PeoplePage, unit: Unit, distance: number): boolean {
  const other = units[unit.at + distance]
  return other !== undefined && page.lines[other.line]!.block === page.lines[unit.line]!.block
}

/** A post over the next person's name, in one paragraph with it, is that person's. */
function opensNext(people: PeoplePage, unit: Unit, title: Unit): boolean {
  const next = people.units[title.at + 1]
  if (!next || isSameBlock(people, unit, title.at - unit.at) || !isSameBlock(people, title, 1)) return false
  return (people.nameOf(next.text)?.score ?? 0) >= WEAK_NAME && titleIn(people, title) !== undefined
}

/** First and last line of a block without the lines from other people's names on. */
function withoutOthers(
  people: PeoplePage,
  unit: Unit,
  title: Unit,
  [first, last]: readonly [number, number],
): [number, number] {
  const others = people
    .unitsBetween(first, last)
    .filter(
      ({ at, text }) =>
        at !== unit.at &&
        at !== title.at &&
        ((people.nameOf(text)?.score ?? 0) >= STRONG_NAME || pairIn(people, text) !== undefined),
    )
  const before = others.findLast(({ line }) => line < unit.line)
  const after = others.find(({ line }) => line > (unit.secondLine ?? unit.line))
  const isUnder = title.line < unit.line
  const next = after ? after.line - (isUnder ? 2 : 1) : last
  return [
    before ? Math.min(unit.line, title.line) : first,
    Math.max(unit.secondLine ?? unit.line, isUnder ? 0 : title.line, next),
  ]
}
