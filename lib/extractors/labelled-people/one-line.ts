import type { Finding } from '../../model/index.ts'
import { contactAt } from '../../text/contact-tail.ts'
import { EAST_ASIAN } from '../../text/scripts.ts'
import { listedNames, namesOpening, type ListedName } from '../people/name-lists.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { departmentIn, labelIn, type PersonLabel } from './label.ts'
import { labelPlaces } from './label-places.ts'
import { sightings, LEAST } from './sightings.ts'
import { withPost } from './post.ts'

/** "Geschäftsführer: A, B und C": label and names in one line. */
export function* onOneLine(people: PeoplePage, index: number, first: number): Iterable<Finding> {
  const { text } = people.page.lines[index]!
  for (const { from, colon } of labelPlaces(people, text, first)) {
    const printed = text.slice(from, colon)
    const start = colon + 1
    const rest = text.slice(start, start + 300)
    if (!people.mayHoldName(rest)) return
    let known: PersonLabel | undefined | null = null
    const label = () => (known === null ? (known = labelIn(people, printed, from)) : known)
    const pairs = pairsIn(people, rest)
    const ofPairs = pairs && label()
    if (ofPairs) {
      yield* sightings(people, index, ofPairs, index, pairs, start, 0.8)
      return
    }
    // "联系人：黄建勋 总经理 手机：…": the post stands right behind the name.
    const posted = EAST_ASIAN.test(rest) ? [...withPost(people, index, printed, start)] : []
    if (posted.length > 0) {
      yield* posted
      continue
    }
    const names = namesAfter(people, rest)
    const ofNames = names && (label() ?? departmentIn(people, names, printed, index, from))
    if (ofNames) {
      yield* sightings(people, index, ofNames, index, names, start, 0.8)
      continue
    }
    // "Representatives: A, President, and B, Managing Director": each with a post of their own.
    const opened = namesOpening(people, rest)
    const ofOpened = opened.length > 1 && opened.every(({ note }) => note) ? label() : undefined
    if (ofOpened) yield* sightings(people, index, ofOpened, index, opened, start, 0.8)
    else yield* withPost(people, index, printed, start)
  }
}

/** The names after a colon, up to the line's end, the next sentence or the ways to reach somebody; a company by itself is none. */
function namesAfter(people: PeoplePage, rest: string): ListedName[] | undefined {
  for (const end of new Set([rest.length, cutOf(rest), contactEnd(rest)])) {
    const names = listedNames(people, rest.slice(0, end))
    // A company with its legal form is an owner as well, and no person.
    const isCompany = names?.length === 1 && people.knowledge.words.legalForm(rest.slice(0, 60)) !== undefined
    if (names && !isCompany) return names
  }
  return undefined
}

/** "Zarząd: Jacek Orlik – Prezes, Beata Fus – Wiceprezes": each name with a title of its own. */
function pairsIn(people: PeoplePage, rest: string): ListedName[] | undefined {
  const text = rest.replace(/\.\s*$/u, '')
  const found: ListedName[] = []
  for (const piece of text.matchAll(/[^,;]+/gu)) {
    const bare = piece[0].trim()
    const dash = /\s[-–—]\s/u.exec(bare)
    const name = dash && people.nameOf(bare.slice(0, dash.index).trimEnd())
    const title = dash ? bare.slice(dash.index + dash[0].length).trimStart() : ''
    if (!name || name.score < LEAST || !people.titleOf(title)) return undefined
    const start = piece.index + piece[0].indexOf(bare)
    const note = piece.index + piece[0].lastIndexOf(title)
    found.push({
      name,
      start: start + name.start,
      end: start + name.end,
      note: { start: note, end: note + title.length },
    })
  }
  return found.length ? found : undefined
}

/** Names end where ways to reach somebody begin. */
function contactEnd(rest: string): number {
  const found = contactAt(rest)
  return found > 2 ? found : rest.length
}

/** Names end where the next sentence, label or number begins. */
function cutOf(rest: string): number {
  const found = rest.search(/\.\s|\.$|;|\s[|•/·]\s|\s[-–—]\s|\d|\s\p{L}[\p{L}. ]{1,25}[:：]|[(（)）]/u)
  return found > 2 ? found : rest.length
}
