import type { Rank } from '../../lexicons/rank.ts'
import type { Match } from '../../lexicons/words.ts'
import { namesOpening, type ListedName } from './name-lists.ts'
import type { PeoplePage } from './people-page.ts'

/** Letters between a body, the words that lead to its members, and the first of them: "of the company", "seit dem 1. Mai". */
const NEAR = 60
/** Where a name may begin: a capital or, in scripts without capitals, the first letter of a word; any sign where signs run on. */
const PLACE = /(?<![\p{L}\p{M}])(?:\p{Lu}|\p{Lo})|\p{Script=Han}/gu
const LONGEST = 600

export interface Seated {
  readonly body: Body
  readonly members: readonly ListedName[]
}

/** "The board consists of A (chair), B and C", "W skład zarządu wchodzą A i B", "董事会由A、B、C组成": a body and who sits on it. */
export function seatedIn(people: PeoplePage, sentence: string): Seated | undefined {
  if (sentence.length > LONGEST) return undefined
  const verbs = people.knowledge.words.people('consists', sentence)
  const body = verbs.length > 0 ? bodyIn(people, sentence) : undefined
  const members = body ? membersOf(people, sentence, body, verbs) : []
  return body && members.length > 0 ? { body, members } : undefined
}

export interface Body {
  readonly start: number
  readonly end: number
  readonly kind: 'board' | 'supervisory' | 'management'
  readonly rank?: Rank
}

/** The first body that the sentence names, as a heading would or as a label does: "zarządu", "zarząd". */
function bodyIn(people: PeoplePage, text: string): Body | undefined {
  const { words } = people.knowledge
  for (const { start, end, section } of words.sections(text)) {
    const { kind, role } = section
    if (kind !== 'board' && kind !== 'supervisory' && kind !== 'management') continue
    return {
      start: start + articleAt(people, text.slice(start, end)),
      end,
      kind,
      ...(role ? { rank: { executive: role.exec, level: 'board', canon: role.canon } } : {}),
    }
  }
  const named = words.labels(text).find(({ label }) => label === 'board' || label === 'supervisory')
  if (!named || people.titlesIn(text.slice(named.start, named.end)).length > 0) return undefined
  const kind = named.label === 'board' ? 'board' : 'supervisory'
  const canon = kind === 'board' ? 'board-member' : 'supervisory-member'
  return { start: named.start, end: named.end, kind, rank: { executive: true, level: 'board', canon } }
}

/** "Il" of "Il Collegio Sindacale": length of an article in front. */
function articleAt({ knowledge: { words } }: PeoplePage, body: string): number {
  const [article] = words.whose('article', body)
  return article?.start === 0 && /^\s/u.test(body.slice(article.end)) ? article.end + 1 : 0
}

/** After the body and its verb, or between the two where the verb comes last. */
function membersOf(people: PeoplePage, text: string, body: Body, verbs: readonly Match[]): ListedName[] {
  let best: ListedName[] = []
  for (const verb of verbs) {
    const [first, last] = verb.start < body.start ? [verb, body] : [body, verb]
    const isNear = last.start - first.end <= NEAR
    const places = [
      { from: last.end, to: isNear ? text.length : last.end },
      { from: body.end, to: Math.max(body.end, verb.start) },
    ]
    for (const { from, to } of places) {
      const list = listFrom(people, text.slice(0, to), from)
      if (list.length > best.length) best = list
    }
  }
  return best.length > 1 || best[0]?.note ? best : []
}

/** Names from a place on, after at most a few words: the shortest lead that leaves a name first. */
function listFrom(people: PeoplePage, text: string, from: number): ListedName[] {
  for (const { index } of text.slice(from, from + NEAR).matchAll(PLACE)) {
    const at = from + index
    const list = namesOpening(people, text.slice(at))
    if (list.length > 0) return list.map((one) => moved(one, at))
  }
  return []
}

function moved(one: ListedName, by: number): ListedName {
  const { start, end, note } = one
  return {
    ...one,
    start: start + by,
    end: end + by,
    ...(note ? { note: { start: note.start + by, end: note.end + by } } : {}),
  }
}
