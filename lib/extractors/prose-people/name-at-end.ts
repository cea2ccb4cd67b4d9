import type { PeoplePage } from '../people/people-page.ts'
import { endsText } from '../people/tying-words.ts'
import { isInstitution } from './institution.ts'
import type { FoundName } from './span.ts'

const LEAST = 0.4
const LENGTHS = [8, 7, 6, 5, 4, 3, 2]
const OPENS = /(?:^|[\s，、；：,;:。．「」()（）])$/u

/** The name that a text in a script without blanks ends with, a form of address or the post held until now after it. */
export function nameAtEnd(people: PeoplePage, text: string): FoundName | undefined {
  const { words } = people.knowledge
  const address = words.peopleEnds('addressEnds').find((end) => text.endsWith(end)) ?? ''
  const bare = text.slice(0, text.length - address.length).trimEnd()
  const held = people.titlesIn(bare).at(-1)
  const ends = held?.end === bare.length ? [bare.length, held.start] : [bare.length]
  for (const end of ends)
    for (const length of LENGTHS) {
      const stop = bare.slice(0, end).trimEnd().length
      const piece = bare.slice(Math.max(0, stop - length), stop)
      if (piece.length < length || /^\s/u.test(piece)) continue
      const name = mayOpen(people, bare.slice(0, stop - length)) ? people.nameOf(piece) : undefined
      if (name && name.score >= LEAST && name.start === 0) return { name, start: stop - length, end: stop }
    }
  return undefined
}

/** A name may begin after a sign, a joint, a verb of appointing, a particle, or the institution that somebody is of. */
function mayOpen({ knowledge: { words } }: PeoplePage, lead: string): boolean {
  if (OPENS.test(lead) || isInstitution(words, lead)) return true
  const closing = [
    words.whose('and', lead),
    words.people('appoints', lead),
    words.people('afterName', lead),
    words.people('being', lead),
  ]
  return closing.some((found) => endsText(found, lead))
}
