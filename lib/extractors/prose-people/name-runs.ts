import type { PeoplePage } from '../people/people-page.ts'
import { isAnd } from '../people/tying-words.ts'
import type { FoundName, Span } from './span.ts'

const WORD = /\S+/gu
const CLOSES = /[,;:!?)»”"]$|(?<!(?:^|[^\p{L}])\p{Lu}|\p{Lu}\.\p{Lu})\.$/u
const MOST_WORDS = 6
/** "Serkan Tuncel’e", "Helen Marsh’s": what is written onto a name. */
const SUFFIX = /(?<=\p{L}{3})['’]\p{Ll}{1,4}$/u

/** Words with capitals in a row, particles of names between them: "Marloes van den Hoogenband". */
export function runsIn(people: PeoplePage, text: string, from: number, to: number): Span[] {
  const found: { start: number; end: number; isOpen: boolean }[] = []
  let particles = 0
  for (const { 0: printed, index } of text.slice(from, to).matchAll(WORD)) {
    const opening = /^(?:\p{Ll}{1,2}['’]|["“„«(]{1,2})*/u.exec(printed)![0].length
    const word = printed.slice(opening)
    const start = from + index + opening
    const last = found.at(-1)
    if (/^\p{Lu}/u.test(word)) {
      const end =
        start +
        word
          .replace(/[,;:!?)»”"]+$/u, '')
          .replace(/(?<=\p{Ll}{2})\.$/u, '')
          .replace(SUFFIX, '').length
      if (last?.isOpen && opening === 0 && particles <= 3) last.end = end
      else found.push({ start, end, isOpen: true })
      particles = 0
      found.at(-1)!.isOpen = !CLOSES.test(word)
    } else if (last && isAnd(people.knowledge.words, word)) last.isOpen = false
    else if (last && people.sense.isParticle(word.toLowerCase())) particles += 1
    else if (last) last.isOpen = false
  }
  return found
}

/** The longest name that a run ends with. */
export function nameEnding(
  people: PeoplePage,
  text: string,
  run: Span,
  least: number,
): FoundName | undefined {
  const printed = text.slice(run.start, run.end)
  for (const { index } of [...printed.matchAll(WORD)].slice(-MOST_WORDS)) {
    const found = nameIn(people, printed.slice(index), run.start + index, least)
    if (found) return found
  }
  return undefined
}

/** The longest name that a run begins with. */
export function nameOpening(
  people: PeoplePage,
  text: string,
  run: Span,
  least: number,
): FoundName | undefined {
  const printed = text.slice(run.start, run.end)
  for (const { index, 0: word } of [...printed.matchAll(WORD)].slice(0, MOST_WORDS).reverse()) {
    const found = nameIn(people, printed.slice(0, index + word.length), run.start, least)
    if (found) return found
  }
  return undefined
}

function nameIn(people: PeoplePage, piece: string, start: number, least: number): FoundName | undefined {
  if (!/\s/u.test(piece)) return undefined
  const name = people.nameOf(piece)
  if (!name || name.score < least) return undefined
  return { name, start: start + name.start, end: start + name.end }
}
