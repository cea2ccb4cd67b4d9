import { personKeyOf } from '../../lexicons/name-sense.ts'
import { rankParts, type Rank } from '../../lexicons/rank.ts'
import type { FieldId, Finding, PersonKey } from '../../model/index.ts'
import type { PersonName } from '../../text/person-name.ts'
import { ownCompany } from './own-company.ts'
import type { PeoplePage } from './people-page.ts'
import { trimmedTitle } from './title-trim.ts'

/** A run of text on the page. */
export interface Place {
  readonly line: number
  readonly start: number
  readonly end: number
}

export interface SeenTitle extends Place {
  /** Missing where only the place tells that it is a title. */
  readonly rank?: Rank | undefined
  /** It is the label over a list of names: the post of each, and perhaps not all that they are. */
  readonly ofList?: boolean
  /** The words gather several, as a heading does. */
  readonly ofMany?: boolean
  readonly confidence: number
}

export interface SeenContact {
  readonly field: 'person.email' | 'person.phone' | 'person.profile'
  readonly value: string
  readonly quote: string
  readonly line?: number
}

/** One person seen in one place, with what stands beside the name. */
export interface Sighting {
  readonly name: PersonName
  readonly place: Place
  readonly title?: SeenTitle | undefined
  readonly contacts?: readonly SeenContact[]
  /** An office that the place gives even without a title: legal representative. */
  readonly executive?: boolean
  /** The sentence says that the post is at the page's own company. */
  readonly isOurs?: boolean
  readonly confidence: number
  readonly certainty?: Finding['certainty']
}

const QUOTE = 200

/** A sighting as findings; all of them carry the person's key. */
export function* findingsOf(people: PeoplePage, extractor: string, seen: Sighting): Iterable<Finding> {
  const { page } = people
  const about: PersonKey = `person:${personKeyOf(seen.name.value)}`
  const certainty = seen.certainty ?? 'stated'
  const one = (field: FieldId, value: string, quote: string, line: number | undefined, confidence: number) => ({
    about, field, value, certainty, extractor, confidence,
    quote: quote.slice(0, QUOTE),
    ...(line === undefined ? {} : { line }),
  }) // prettier-ignore
  const { line, start, end } = seen.place
  const printed = page.lines[line]!.text.slice(start, end)
  const { name } = seen
  const title = seen.title && trimmed(people, seen.title)
  yield {
    ...one('person.name', name.value, printed, line, seen.confidence),
    parts: {
      order: name.order,
      ...(name.honorific ? { honorific: name.honorific } : {}),
      ...(name.alias ? { alias: name.alias } : {}),
      ...(name.isLone ? { lone: 'yes' } : {}),
      ...(seen.executive ? { executive: 'yes' } : {}),
      ...(seen.isOurs ? { ours: 'yes' } : {}),
    },
  }
  if (title) {
    const text = page.lines[title.line]!.text.slice(title.start, title.end).trim()
    yield {
      ...one('person.title', text, text, title.line, Math.min(seen.confidence, title.confidence)),
      parts: {
        ...(title.rank ? rankParts(title.rank) : { executive: 'no', level: 'staff', canon: '' }),
        ...(title.ofList ? { ofList: 'yes' } : {}),
        ...(title.ofMany ? { ofMany: 'yes' } : {}),
      },
    }
  }
  for (const contact of seen.contacts ?? [])
    yield one(contact.field, contact.value, contact.quote, contact.line, Math.min(seen.confidence, 0.85))
}

function trimmed(people: PeoplePage, title: SeenTitle): SeenTitle | undefined {
  const printed = people.page.lines[title.line]!.text
  const text = printed.slice(title.start, title.end)
  const bounds = trimmedTitle(people, ownCompany(people.page), text, text.trim() === printed.trim())
  return bounds && { ...title, start: title.start + bounds.start, end: title.start + bounds.end }
}
