import { fold } from '../../text/fold.ts'
import { nameAtEnd } from '../prose-people/name-at-end.ts'
import { unspacedAt } from '../prose-people/name-run.ts'
import type { FoundName, Span } from '../prose-people/span.ts'
import type { Sentence } from './sentence.ts'
import { postEnd } from './post-end.ts'

/** "聘任A先生为财务总监", "A 상무를 최고재무책임자에", "Aを取締役に": the name before the post. */
export function unspacedBefore(sentence: Sentence, title: Span): FoundName | undefined {
  const { people, text, from } = sentence
  const { words } = people.knowledge
  const stretch = text.slice(from, title.start)
  const into = leadingTo(sentence, title).findLast(({ end }) => end === stretch.length)
  if (into) return nameEnds(sentence, stretch.slice(0, into.start))
  if (postEnd(sentence, title) === undefined) return undefined
  const bare = stretch.replace(/[\s、,，]+$/u, '')
  const mark = words
    .peopleEnds('whomEnds')
    .filter((end) => fold(bare).endsWith(end))
    .sort((a, b) => b.length - a.length)[0]
  return mark === undefined ? undefined : nameEnds(sentence, bare.slice(0, -mark.length))
}

/** Words that lead to a post, none of them part of the verb: "聘任" holds "任". */
function leadingTo({ people, text, from }: Sentence, title: Span): Span[] {
  const stretch = text.slice(from, title.start)
  const { words } = people.knowledge
  const verbs = words.people('appoints', stretch)
  return words
    .people('into', stretch)
    .filter((into) => !verbs.some((verb) => verb.start < into.end && into.start < verb.end))
}

const PLACE = /^\p{Script=Han}{1,8}$/u

/** "为苏州工厂厂长": the place between the verb and the post belongs to the post. */
export function withPlace(sentence: Sentence, title: Span): Span {
  if (!/\p{Script=Han}/u.test(sentence.text.slice(title.start, title.end))) return title
  const into = leadingTo(sentence, title).at(-1)
  const start = into && sentence.from + into.end
  const isPlace = start !== undefined && PLACE.test(sentence.text.slice(start, title.start))
  return isPlace ? { start, end: title.end } : title
}

function nameEnds({ people, from }: Sentence, before: string): FoundName | undefined {
  const found = nameAtEnd(people, before)
  return found && { name: found.name, start: from + found.start, end: from + found.end }
}

/** "新社長にA氏が就任": the name after the post and its ending. */
export function unspacedAfter(sentence: Sentence, title: Span): FoundName | undefined {
  const end = postEnd(sentence, title)
  if (end === undefined) return undefined
  const blank = /^\s?/u.exec(sentence.text.slice(end))![0].length
  return unspacedAt(sentence.people, sentence.text, end + blank)
}
