import type { Finding } from '../../model/index.ts'
import { contactAt } from '../../text/contact-tail.ts'
import { listedNames, namesOpening, type ListedName } from '../people/name-lists.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { labelIn, departmentIn } from './label.ts'
import { sightings, LEAST } from './sightings.ts'
import { withPost } from './post.ts'

/** "Geschäftsführer: A, B und C": label and names in one line. */
export function* onOneLine(people: PeoplePage, index: number, colon: number): Iterable<Finding> {
  const { text } = people.page.lines[index]!
  for (let at = colon, times = 0; at >= 0 && times < 6; at = text.indexOf(':', at + 1), times += 1) {
    const from =
      Math.max(
        text.lastIndexOf('. ', at),
        text.lastIndexOf('; ', at),
        text.lastIndexOf('| ', at),
        afterSign(text, ' / ', at),
        afterSign(text, ' · ', at),
        afterSign(text, ' – ', at),
        afterSign(text, ' - ', at),
        text.lastIndexOf(':', at - 1),
      ) + 1
    const start = at + 1
    const rest = text.slice(start, start + 300)
    if (!people.mayHoldName(rest)) return
    const pairs = pairsIn(people, rest)
    if (pairs) {
      const label = labelIn(people, text.slice(from, at), from)
      if (label) yield* sightings(people, index, label, index, pairs, start, 0.8)
      if (label) return
    }
    let isRead = false
    for (const end of new Set([rest.length, cutOf(rest), contactEnd(rest)])) {
      const names = listedNames(people, rest.slice(0, end))
      // A company with its legal form is an owner as well, and no person.
      const isCompany =
        names?.length === 1 && people.knowledge.words.legalForm(rest.slice(0, 60)) !== undefined
      const label =
        names &&
        !isCompany &&
        (labelIn(people, text.slice(from, at), from) ??
          departmentIn(people, names, text.slice(from, at), index, from))
      if (!names || !label) continue
      yield* sightings(people, index, label, index, names, start, 0.8)
      isRead = true
      break
    }
    if (isRead) continue
    // "Representatives: A, President, and B, Managing Director": each with a post of their own.
    const opened = namesOpening(people, rest)
    const label =
      opened.length > 1 && opened.every(({ note }) => note)
        ? labelIn(people, text.slice(from, at), from)
        : undefined
    if (label) yield* sightings(people, index, label, index, opened, start, 0.8)
    else yield* withPost(people, index, text.slice(from, at), start)
  }
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

/** Index of the last sign's blank before `at`; -1 for none. */
function afterSign(text: string, sign: string, at: number): number {
  const found = text.lastIndexOf(sign, at)
  return found < 0 ? -1 : found + sign.length - 1
}

/** Names end where ways to reach somebody begin. */
function contactEnd(rest: string): number {
  const found = contactAt(rest)
  return found > 2 ? found : rest.length
}

/** Names end where the next sentence, label or number begins. */
function cutOf(rest: string): number {
  const found = rest.search(/\.\s|\.$|;|\s[|•/·]\s|\s[-–—]\s|\d|(?:\s|^)\p{L}[\p{L}. ]{2,25}[:：]|[(（)）]/u)
  return found > 2 ? found : rest.length
}
