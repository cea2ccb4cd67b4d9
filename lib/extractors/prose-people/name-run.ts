import type { PeoplePage } from '../people/people-page.ts'
import { STRONG_NAME, WEAK_NAME } from '../../text/person-name.ts'
import { foldKey } from '../../text/fold.ts'
import { registrableDomain } from '../../text/domain.ts'
import { opensWith } from '../people/tying-words.ts'
import type { FoundName } from './span.ts'

/** The name with most words that the run of capitalised words begins with. */
export function longestName(
  people: PeoplePage,
  start: number,
  run: string,
  least = STRONG_NAME,
): FoundName | undefined {
  const words = run.trimEnd().split(/\s+/)
  // "prezydent Bielska-Białej Adam Krawiec": the post is of a place, and so is its holder.
  if (words.length > 2 && isHyphenedPlace(people, words[0]!) && people.sense.isGiven(words[1]!))
    return undefined
  for (let count = words.length; count >= 2; count -= 1) {
    const piece = prefixOf(run, count)
    const name = people.nameOf(piece)
    // "prezydent Bielska-Białej Adam Krawiec": part of a run is a name when it begins like one.
    if (name && count < words.length && !words[count - 1]!.endsWith('.') && !people.sense.isGiven(words[0]!))
      continue
    const isSure =
      name && (name.score >= least || (name.score >= WEAK_NAME && isFamilyOfHouse(people, piece)))
    if (name && isSure) return { name, start: start + name.start, end: start + name.end }
  }
  return undefined
}

function isHyphenedPlace({ sense }: PeoplePage, word: string): boolean {
  return word.includes('-') && !word.split('-').some((piece) => sense.isGiven(piece) || sense.isFamily(piece))
}

/** "managing director Imogen Ashdown" at ashdownbiscuits: a rare name whose family the company is named for. */
function isFamilyOfHouse(people: PeoplePage, name: string): boolean {
  const words = name.split(' ')
  const family = foldKey(words.at(-1)!)
  return (
    words.length === 2 &&
    family.length >= 5 &&
    !people.sense.isCommon(words[0]!) &&
    foldKey(registrableDomain(people.page.seen.url))
      .split(' ')
      .some((piece) => piece.startsWith(family))
  )
}

function prefixOf(run: string, words: number): string {
  let end = 0
  for (let count = 0; count < words; count += 1) {
    while (end < run.length && /\s/.test(run[end]!)) end += 1
    while (end < run.length && !/\s/.test(run[end]!)) end += 1
  }
  return run.slice(0, end)
}

/** A name of two or three words; script without capitals. */
export function arabicAt(people: PeoplePage, text: string, start: number): FoundName | undefined {
  const run = /^[\p{Script=Arabic}\p{M}\u200c]+(?:\s+[\p{Script=Arabic}\p{M}\u200c]+){1,3}/u.exec(
    text.slice(start),
  )?.[0]
  if (!run) return undefined
  const words = run.split(/\s+/).length
  for (let count = Math.min(3, words); count >= 2; count -= 1) {
    const name = people.nameOf(prefixOf(run, count))
    if (name && name.score >= 0.75) return { name, start: start + name.start, end: start + name.end }
  }
  return undefined
}

const SIGN_AFTER = /^(?:[\s、，,。．.:：;；()（）「」『』“”]|$)/u

/** A sign, a particle or a word that a name is followed by. */
export function mayEndName({ knowledge }: PeoplePage, rest: string): boolean {
  return SIGN_AFTER.test(rest) || opensWith(knowledge.words, 'afterName', rest) > 0
}

/** "董事长陈国栋常把…": a Chinese name of three signs with a given name of the lists ends wherever it ends. */
function isListed(people: PeoplePage, piece: string): boolean {
  return (
    !people.sense.isJapanese &&
    /^\p{Script=Han}{3}$/u.test(piece) &&
    (people.nameOf(piece)?.score ?? 0) >= LISTED
  )
}

const LISTED = 0.65

/** A name in a script without spaces: its end is told by what follows. */
export function unspacedAt(people: PeoplePage, text: string, start: number): FoundName | undefined {
  // Japanese writes its particles in signs that given names hold as well: "高橋直子が".
  for (const length of people.sense.isJapanese ? [3, 4, 5, 6, 7] : [7, 6, 5, 4, 3, 2]) {
    const piece = text.slice(start, start + length)
    if (
      piece.length < length ||
      /[、，,。\s]$/u.test(piece) ||
      !(mayEndName(people, text.slice(start + length)) || isListed(people, piece))
    )
      continue
    const name = people.nameOf(piece)
    if (name && name.score >= 0.4 && name.start === 0) return { name, start, end: start + length }
  }
  return undefined
}
