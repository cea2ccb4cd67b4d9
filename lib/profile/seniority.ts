import { seniorities, type Value } from '../model/index.ts'

/** Sort rank of a title by seniority: executives first, no title last. */
export function seniorityOf(title: Value | undefined): number {
  if (!title) return 2 * seniorities.length + 1
  const level = seniorities.findIndex((known) => known === title.parts?.['level'])
  const within = level < 0 ? seniorities.length - 1 : level
  // Chief executives before boards: a rep writes to the operating head first.
  const first =
    title.parts?.['canon'] === 'ceo' || title.parts?.['canon'] === 'managing-director' ? -1 : within
  return title.parts?.['executive'] === 'yes' ? first : seniorities.length + within
}
