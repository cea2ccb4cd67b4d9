import type { Finding } from '../../model/index.ts'
import { contactsAfter } from '../people/card-contacts.ts'
import { pairIn } from '../people/pairs.ts'
import type { Pair } from '../people/pair.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { rankIn } from '../people/section-rank.ts'
import { sectionAt } from '../people/sections.ts'
import { findingsOf } from '../people/sighting.ts'
import { PERSON_LABELS } from './label.ts'
import { ID } from './sightings.ts'

/** "联系人：黄建勋 总经理 手机：…": name and post side by side after a label that asks for a person. */
export function* withPost(people: PeoplePage, line: number, label: string, start: number): Iterable<Finding> {
  const asked = people.knowledge.words.label(label)
  if (!asked || !PERSON_LABELS.has(asked.label)) return
  const rest = people.page.lines[line]!.text.slice(start, start + 160)
  const pair = pairIn(people, rest) ?? nameThenPost(people, rest)
  // "裴志遠 總經理：…": the post labels the next one.
  if (!pair?.reading || /^\s?[:：]/u.test(rest.slice(pair.titleEnd))) return
  yield* findingsOf(people, ID, {
    name: pair.name,
    place: { line, start: start + pair.nameStart, end: start + pair.nameEnd },
    title: {
      line,
      start: start + pair.titleStart,
      end: start + pair.titleEnd,
      rank: rankIn(sectionAt(people, line), pair.reading.rank),
      confidence: 0.8,
    },
    contacts: contactsAfter(people, line, start),
    confidence: 0.72,
  })
}

/** "한소라 마케팅팀장": the label says that a person follows, so a short name will do. */
function nameThenPost(people: PeoplePage, text: string): Pair | undefined {
  const found = /^(\s*)(\p{Script=Hangul}{2,4}|\p{Script=Han}{2,4})\s+([^\s、。，,:：()（）]{2,20})/u.exec(
    text,
  )
  const name = found && people.nameOf(found[2]!)
  const reading = found && people.titleOf(found[3]!)
  if (!found || !name || !reading) return undefined
  const nameStart = found[1]!.length
  const titleStart = found[0].length - found[3]!.length
  return {
    name,
    nameStart,
    nameEnd: nameStart + found[2]!.length,
    titleStart,
    titleEnd: found[0].length,
    reading,
  }
}
