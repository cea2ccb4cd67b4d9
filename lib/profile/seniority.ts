import type { Seniority, Value } from '../model/index.ts'

const LEVELS: readonly Seniority[] = [
  'board',
  'c',
  'vp',
  'director',
  'head',
  'manager',
  'senior',
  'staff',
  'junior',
]

/** Sort rank of a title by seniority: executives first, no title last. */
export function seniorityOf(title: Value | undefined): number {
  if (!title) return 2 * LEVELS.length + 1
  const level = LEVELS.findIndex((known) => known === title.parts?.['level'])
  const within = level < 0 ? LEVELS.length - 1 : level
  // Chief executives before boards: a rep writes to the operating head first.
  const first =
    title.parts?.['canon'] === 'ceo' || title.parts?.['canon'] === 'managing-director' ? -1 : within
  return title.parts?.['executive'] === 'yes' ? first : LEVELS.length + within
}
