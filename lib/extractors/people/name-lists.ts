import { WEAK_NAME, type PersonName } from '../../text/person-name.ts'
import type { PeoplePage } from './people-page.ts'

export interface ListedName {
  readonly name: PersonName
  /** Offsets into the text that was split. */
  readonly start: number
  readonly end: number
  /** What stands in brackets after the name, or a title before it. */
  readonly note?: { readonly start: number; readonly end: number }
}

const BETWEEN =
  /\s*[,;،、；]\s*|\s+(?:und|and|et|y|e|i|oraz|en|и|ve|sowie|u\.|as well as)\s+|\s+و\s*|\s*[&＆/／|]\s*|\s[-–—]\s/giu

/** "A, B und C": undefined unless every piece (degrees apart) is a name. `least` is the score each must have. */
export function listedNames(people: PeoplePage, text: string, least = WEAK_NAME): ListedName[] | undefined {
  if (text.length > 400) return undefined
  const found: ListedName[] = []
  let from = 0
  const pieces: [number, number][] = []
  for (const sign of text.matchAll(BETWEEN)) {
    pieces.push([from, sign.index])
    from = sign.index + sign[0].length
  }
  pieces.push([from, text.length])
  if (pieces.length > 25) return undefined
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
