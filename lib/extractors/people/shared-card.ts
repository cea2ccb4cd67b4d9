import { STRONG_NAME } from '../../text/person-name.ts'
import { listedNames } from './name-lists.ts'
import type { PeoplePage } from './people-page.ts'
import { rankIn } from './section-rank.ts'
import { sectionAt } from './sections.ts'
import type { Sighting } from './sighting.ts'
import type { Unit } from './units.ts'

const LONGEST = 120

/** "Dr. Ina Berg & Dr. Lars Holm" over "Specialists in general medicine", in one paragraph or card: the post of each. */
export function sharedCard(people: PeoplePage, unit: Unit): Sighting[] {
  const below = people.units[unit.at + 1]
  if (
    !below ||
    below.line !== unit.line + 1 ||
    unit.text.length > LONGEST ||
    !isTogether(people, unit, below)
  )
    return []
  const names = people.mayHoldName(unit.text) ? listedNames(people, unit.text, STRONG_NAME) : undefined
  const post = names && names.length > 1 ? people.postOf(below.text) : undefined
  if (!names || !post || post.coverage < 0.6) return []
  return names.map(({ name, start, end }) => ({
    name,
    place: { line: unit.line, start: unit.start + start, end: unit.start + end },
    title: {
      line: below.line,
      start: below.start,
      end: below.end,
      rank: rankIn(sectionAt(people, unit.line), post.rank),
      confidence: 0.65,
    },
    confidence: 0.64,
  }))
}

function isTogether({ page }: PeoplePage, one: Unit, other: Unit): boolean {
  const [a, b] = [page.lines[one.line]!.block, page.lines[other.line]!.block]
  return a === b || page.block(a).parent === page.block(b).parent
}
