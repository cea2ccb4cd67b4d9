import { isDepartment } from '../../text/department.ts'
import type { PeoplePage } from './people-page.ts'
import type { Pair } from './pair.ts'

/** "Spare parts – Anna Berg": whom a department has one ask. */
export function departmentThenName(
  people: PeoplePage,
  left: string,
  right: string,
  after: number,
  least: number,
): Pair | undefined {
  const name = isDepartment(left) ? people.nameOf(right) : undefined
  if (!name || name.score < least) return undefined
  return {
    name,
    nameStart: after + name.start,
    nameEnd: after + name.end,
    titleStart: 0,
    titleEnd: left.length,
  }
}
