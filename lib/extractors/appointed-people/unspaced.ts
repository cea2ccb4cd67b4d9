import { fold } from '../../text/fold.ts'
import { unspacedAt } from '../prose-people/name-run.ts'
import type { FoundName, Span } from '../prose-people/span.ts'
import type { Sentence } from './sentence.ts'
import { postEnd } from './post-end.ts'

const LEAST = 0.4
const LENGTHS = [8, 7, 6, 5, 4, 3, 2]
const ADDRESSED = /(?:先生|女士|小姐|同志|博士|教授|氏|さん|様|씨|님)$/u
const OPENS = /(?:^|[\s，、；：,;:。．「」()（）及与和と])$/u

/** "聘任A先生为财务总监", "A 상무를 최고재무책임자에", "Aを取締役に": the name before the post. */
export function unspacedBefore(sentence: Sentence, title: Span): FoundName | undefined {
  const { people, text, from } = sentence
  const { words } = people.knowledge
  const stretch = text.slice(from, title.start)
  const into = leadingTo(sentence, title).findLast(({ end }) => end === stretch.length)
  if (into) return nameAtEnd(sentence, stretch.slice(0, into.start))
  if (postEnd(sentence, title) === undefined) return undefined
  const bare = stretch.replace(/[\s、,，]+$/u, '')
  const mark = words
    .peopleEnds('whomEnds')
    .filter((end) => fold(bare).endsWith(end))
    .sort((a, b) => b.length - a.length)[0]
  return mark === undefined ? undefined : nameAtEnd(sentence, bare.slice(0, -mark.length))
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

/** The name that a text ends with, a form of address or the post held until now after it. */
function nameAtEnd({ people, from }: Sentence, before: string): FoundName | undefined {
  const bare = before.replace(ADDRESSED, '').trimEnd()
  const held = people.titlesIn(bare).at(-1)
  const ends = held?.end === bare.length ? [bare.length, held.start] : [bare.length]
  for (const end of ends)
    for (const length of LENGTHS) {
      const stop = bare.slice(0, end).trimEnd().length
      const piece = bare.slice(Math.max(0, stop - length), stop)
      const lead = bare.slice(0, Math.max(0, stop - length))
      if (piece.length < length || /^\s/u.test(piece)) continue
      const isOpened =
        OPENS.test(lead) || people.knowledge.words.people('appoints', lead).at(-1)?.end === lead.length
      const name = isOpened ? people.nameOf(piece) : undefined
      if (name && name.score >= LEAST && name.start === 0)
        return { name, start: from + stop - length, end: from + stop }
    }
  return undefined
}

/** "新社長にA氏が就任": the name after the post and its ending. */
export function unspacedAfter(sentence: Sentence, title: Span): FoundName | undefined {
  const end = postEnd(sentence, title)
  return end === undefined ? undefined : unspacedAt(sentence.people, sentence.text, end)
}
