import type { Finding } from '../../model/index.ts'
import { listedNames } from '../people/name-lists.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { labelIn } from './label.ts'
import { sightings } from './sightings.ts'

/** "Geschäftsführer A, B und C": the title's words open the line, two or more names follow. */
export function* withoutColon(people: PeoplePage, index: number): Iterable<Finding> {
  const { text } = people.page.lines[index]!
  if (
    text.length > 250 ||
    /^\s*\p{Ll}/u.test(text) ||
    !/[,;&、]|\s\p{L}{1,4}\s/u.test(text) ||
    !people.mayHoldName(text)
  )
    return
  const title = people.titlesIn(text)[0]
  if (!title || title.start > 2 || !/^\s/.test(text.slice(title.end))) return
  const names = listedNames(people, text.slice(title.end), 0.4)
  const label = names && names.length > 1 && labelIn(people, text.slice(0, title.end), 0)
  if (label) yield* sightings(people, index, label, index, names, title.end, 0.8)
}
