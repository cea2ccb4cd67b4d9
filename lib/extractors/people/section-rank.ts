import type { Rank } from '../../lexicons/rank.ts'
import type { SectionPattern } from '../../model/index.ts'

/** A heading that gathers people under one kind of body or one role. */
export interface Section {
  /** Line of the heading. */
  readonly line: number
  readonly kind: SectionPattern['kind'] | 'role'
  /** What the heading says of everyone below it. */
  readonly rank?: Rank
  /** Offsets of the role in the heading's line, for people without a title of their own. */
  readonly start: number
  readonly end: number
}

/** Posts that are not the board's although they stand in its list. */
export const BESIDE_THE_BOARD = new Set([
  'assistant',
  'executive-assistant',
  'office-secretary',
  'staff',
  'contact',
  'advisory-member',
  'advisory-chair',
])

const OWNING = new Set(['partner', 'managing-partner', 'owner', 'co-owner', 'founder', 'co-founder'])

/** Roles within a body of officers. */
const OF_THE_BODY = new Set(['spokesperson', 'member', 'secretary', 'treasurer'])

/** On a board everyone is an officer, a trade beside the name notwithstanding; in a management section directors are. */
export function rankIn(section: Section | undefined, rank: Rank | undefined): Rank | undefined {
  if (!section) return rank
  // "Socios" over lawyers: what they practise does not make them less.
  if (section.kind === 'role' && section.rank && OWNING.has(section.rank.canon))
    return !rank ? section.rank : { ...rank, executive: rank.executive || !BESIDE_THE_BOARD.has(rank.canon) }
  if (section.kind === 'board' || section.kind === 'supervisory') {
    if (!rank) return section.rank
    if (section.rank?.executive === false) return rank
    return { ...rank, executive: rank.executive || !BESIDE_THE_BOARD.has(rank.canon) }
  }
  // "Founders", "Partners" over people whose trade no lexicon knows.
  if (section.kind === 'management' && section.rank && !rank) return section.rank
  // "(Sprecher)" beside a name under "Geschäftsführung": the heading's office stays.
  if (section.kind === 'management' && section.rank?.executive && rank && OF_THE_BODY.has(rank.canon))
    return { ...rank, executive: true }
  if (section.kind === 'management' && rank && !rank.executive && rank.level === 'director')
    return { ...rank, executive: rank.canon !== 'deputy-director' }
  return rank
}
