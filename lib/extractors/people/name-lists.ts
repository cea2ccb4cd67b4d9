import { WEAK_NAME, type PersonName } from '../../text/person-name.ts'
import type { PeoplePage } from './people-page.ts'
import { opensWith } from './tying-words.ts'
import { EAST_ASIAN } from '../../text/scripts.ts'

export interface ListedName {
  readonly name: PersonName
  /** Offsets into the text that was split. */
  readonly start: number
  readonly end: number
  /** What stands in brackets after the name, or a title before it. */
  readonly note?: { readonly start: number; readonly end: number }
}

/** Of the signs that kana spell, "と" of "さとう" joins nobody. */
const BETWEEN_SIGNS = /^[\p{Script=Han}\p{Script=Katakana}]$/u
/** Arabic writes "and" onto the next word. */
const SIGNS = /\s*[,;،、；]\s*|\s+و\s*|\s*[&＆/／|]\s*|\s[-–—·•]\s/gu

/** "A, B und C": undefined unless every piece (degrees apart) is a name. `least` is the score each must have. */
export function listedNames(people: PeoplePage, text: string, least = WEAK_NAME): ListedName[] | undefined {
  if (text.length > 400) return undefined
  const found: ListedName[] = []
  const pieces = piecesOf(people, text)
  if (pieces.length > MOST) return undefined
  for (const [start, end] of pieces) {
    const piece = text.slice(start, end)
    if (piece.trim() === '' || isAside(people, piece)) continue
    // "Anna Berg (60 %), Berg Holding GmbH": a company owns as well; its form alone belongs to the piece before.
    const legal = people.knowledge.words.legalForm(piece.trim())
    if (legal && (legal.start < 3 || found.length === 0)) return undefined
    if (legal) continue
    const listed = oneName(people, piece, start, least)
    if (listed) found.push(listed)
    else if (!sharesFamily(people, piece)) return undefined
  }
  return found.length ? found : undefined
}

const MOST = 25
/** "Selin Koçak’tan": what Turkish writes onto a name. */
const SUFFIX = /(?<=\p{L}{4})['’]\p{Ll}{2,4}$/u

/** Names that a text begins with, as far as they go: "A (chair), B and C, who …". A post between two of them is the one's before it. */
export function namesOpening(people: PeoplePage, text: string): ListedName[] {
  const found: ListedName[] = []
  for (const [start, end] of piecesOf(people, text).slice(0, MOST)) {
    const piece = text
      .slice(start, end)
      .replace(/[\s.;:。]+$/u, '')
      .replace(SUFFIX, '')
    if (piece.trim() === '' || isAside(people, piece)) continue
    const listed = oneName(people, piece, start, WEAK_NAME)
    const last = found.at(-1)
    if (listed) found.push(listed)
    else if (last && !last.note && people.titleOf(piece))
      found[found.length - 1] = { ...last, note: { start, end: start + piece.length } }
    else {
      const first = found.length > 0 ? opening(people, piece, start) : undefined
      return first ? [...found, first] : found
    }
  }
  return found
}

/** "C angehören", "C의 3名で": the last name of a list, with what the sentence goes on with written after it. */
function opening(people: PeoplePage, piece: string, at: number): ListedName | undefined {
  for (let end = piece.length - 1; end > 1; end -= 1) {
    const name = isNameEnd(people, piece, end) ? people.nameOf(piece.slice(0, end)) : undefined
    if (name && name.score >= LEAST_OPENING) return { name, start: at + name.start, end: at + name.end }
  }
  return undefined
}

const LEAST_OPENING = 0.4

/** A blank or an apostrophe ends a name, and where none is set the words that follow one. */
function isNameEnd({ knowledge: { words } }: PeoplePage, text: string, end: number): boolean {
  if (/^[\s'’]/u.test(text.slice(end))) return true
  return EAST_ASIAN.test(text[end - 1]!) && opensWith(words, 'afterName', text.slice(end)) > 0
}

/** Extents of what stands between signs and "and"s. */
function piecesOf(people: PeoplePage, text: string): [number, number][] {
  const pieces: [number, number][] = []
  let from = 0
  for (const { start, end } of jointsIn(people, text)) {
    if (start < from) continue
    pieces.push([from, start])
    from = end
  }
  return [...pieces, [from, text.length]]
}

/** Signs and "and"s between names, blanks around them included, in order. */
function jointsIn({ knowledge: { words } }: PeoplePage, text: string): { start: number; end: number }[] {
  const found = [...text.matchAll(SIGNS)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
  }))
  for (const { start, end } of words.whose('and', text))
    if (/\s/u.test(text[start - 1] ?? '') && /\s/u.test(text[end] ?? ''))
      found.push({ start: start - 1, end: end + 1 })
    else if (
      EAST_ASIAN.test(text.slice(start, end)) &&
      BETWEEN_SIGNS.test(text.slice(start - 1, start)) &&
      BETWEEN_SIGNS.test(text.slice(end, end + 1))
    )
      found.push({ start, end })
  return found.sort((a, b) => a.start - b.start)
}

function oneName(people: PeoplePage, piece: string, at: number, least: number): ListedName | undefined {
  const name = people.nameOf(piece)
  if (name && name.score >= least) return { name, start: at + name.start, end: at + name.end }
  const bracket = piece.search(/\s*[(（]/u)
  if (bracket > 0) {
    const bare = people.nameOf(piece.slice(0, bracket))
    const open = piece.search(/[(（]/u) + 1
    const close = piece.search(/[)）]/u)
    if (bare && bare.score >= least)
      return {
        name: bare,
        start: at + bare.start,
        end: at + bare.end,
        ...(close > open ? { note: { start: at + open, end: at + close } } : {}),
      }
  }
  if (piece.length > 90 || !endsInName(people, piece)) return undefined
  const title = people.titlesIn(piece).at(-1)
  if (!title) return undefined
  const after = people.nameOf(piece.slice(title.end))
  if (!after || after.score < least) return undefined
  return {
    name: after,
    start: at + title.end + after.start,
    end: at + title.end + after.end,
    note: { start: at + (people.titleOf(piece.slice(0, title.end)) ? 0 : title.start), end: at + title.end },
  }
}

/** "Julie & Marc Dupont": the first one's family name is printed once, with the second. */
function sharesFamily(people: PeoplePage, piece: string): boolean {
  return /^\s*\p{Lu}[\p{L}-]+\s*$/u.test(piece) && people.sense.isGiven(piece.trim())
}

/** Cheap: the last words of the piece may be a name, so that it is worth asking where a title ends. */
function endsInName(people: PeoplePage, piece: string): boolean {
  const words = piece.trim().split(/\s+/)
  if (words.length > 9 || /^\p{Ll}[^.]*\p{Ll}$/u.test(words.at(-1)!)) return false
  return people.mayHoldName(words.slice(-4).join(' '))
}

/** Degrees, years and addresses between the names. */
function isAside(people: PeoplePage, piece: string): boolean {
  const bare = piece.trim().replace(/[.()]/g, '')
  return people.sense.isPostnominal(bare) || /^(?:\p{Lu}[\p{Lu}-]{1,5}|\d{4})$/u.test(bare)
}
