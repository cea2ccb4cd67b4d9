import type { Finding } from '../model/index.ts'
import type { Extractor } from './extractor.ts'
import { contactsAfter, contactsIn } from './people/card-contacts.ts'
import { cardsOf } from './people/cards.ts'
import { listedNames } from './people/name-lists.ts'
import { looseSplit, pairIn } from './people/pairs.ts'
import type { Pair } from './people/pair.ts'
import { peoplePage, type PeoplePage } from './people/people-page.ts'
import { rankIn } from './people/section-rank.ts'
import { sectionAt } from './people/sections.ts'
import { findingsOf } from './people/sighting.ts'
import { STRONG_NAME } from '../text/person-name.ts'

const ID = 'name-title-lines'

interface PairLine {
  readonly line: number
  readonly pair: Pair
}

/** One line that holds both: "Name – title", "title: Name", "Name (title)", "代表取締役 山田太郎". */
const nameTitleLines: Extractor = {
  id: ID,
  *extract(page, knowledge) {
    const people = peoplePage(page, knowledge)
    for (const group of groupsOf(people)) {
      const units = group.map(({ line }) => people.unitsOf(line)[0]!)
      const members = group.map(({ pair }, at) => ({ unit: units[at]!, name: pair.name }))
      const cards = cardsOf(people, { members, share: 1, score: 1 })
      for (const [at, { line, pair }] of group.entries()) {
        const card = cards[at]!
        const alone = group.length < 2
        yield* findingsOf(people, ID, {
          name: pair.name,
          place: { line, start: pair.nameStart, end: pair.nameEnd },
          title: {
            line,
            start: pair.titleStart,
            end: pair.titleEnd,
            rank: rankIn(sectionAt(people, line), pair.reading?.rank),
            confidence: pair.reading ? 0.9 : 0.65,
          },
          contacts: alone
            ? page.lines[line]!.text.length > 110
              ? contactsAfter(people, line, Math.max(pair.nameEnd, pair.titleEnd))
              : contactsIn(people, line, lastOfBlock(people, line), -1)
            : card.block >= 0
              ? contactsIn(people, card.first, card.last, card.block)
              : contactsIn(
                  people,
                  line,
                  Math.max(line, Math.min(card.last, (card.next ?? Infinity) - 1)),
                  -1,
                ),
          confidence: confidenceOf(pair, group.length),
        })
      }
    }
    yield* ofBoards(people)
  },
}

/** "Wei-Ling Tan, Harbour Ventures" under a board's heading: a member, and where else they work. */
function* ofBoards(people: PeoplePage): Iterable<Finding> {
  const { page } = people
  for (const [index, { text }] of page.lines.entries()) {
    const cut = text.length < 160 ? text.search(/\s*[,(（]|\s[-–—]\s/u) : -1
    if (cut < 5 || people.unitsOf(index).length === 0 || pairIn(people, text)) continue
    const name = people.nameOf(text.slice(0, cut))
    if (!name || name.score < 0.6) continue
    const section = sectionAt(people, index)
    if (!section?.rank?.executive || (section.kind !== 'board' && section.kind !== 'supervisory')) continue
    if ((listedNames(people, text, STRONG_NAME)?.length ?? 0) > 1) continue
    yield* findingsOf(people, ID, {
      name,
      place: { line: index, start: name.start, end: name.end },
      title: {
        line: section.line,
        start: section.start,
        end: section.end,
        rank: section.rank,
        confidence: 0.6,
      },
      confidence: 0.68,
    })
  }
}

export default nameTitleLines

/** Someone alone in a paragraph: what the paragraph says below is theirs. */
function lastOfBlock(people: PeoplePage, line: number): number {
  const { page } = people
  const last = page.span(page.lines[line]!.block)?.[1] ?? line
  const first = page.span(page.lines[line]!.block)?.[0] ?? line
  // In the middle of a paragraph about the company the next line is the company's again.
  if (last - line > 5 || line - first > 1) return line
  for (let at = line + 1; at <= last; at += 1)
    if (
      pairIn(people, page.lines[at]!.text) ||
      (people.nameOf(page.lines[at]!.text)?.score ?? 0) >= STRONG_NAME
    )
      return at - 1
  return last
}

function confidenceOf({ name, reading }: Pair, size: number): number {
  const base = name.score >= STRONG_NAME ? 0.78 : 0.58
  return (
    base +
    (name.score >= 0.75 ? 0.08 : 0) +
    ((reading?.coverage ?? 0) > 0.6 ? 0.05 : 0) +
    (size > 2 ? 0.05 : 0) -
    (reading ? 0 : 0.1)
  )
}

/** Pair lines of one template place together; in a row of them, lines that only look like the others are pairs as well. */
function groupsOf(people: PeoplePage): PairLine[][] {
  const { page } = people
  const byPlace = new Map<string, { sure: PairLine[]; open: number[] }>()
  for (const [index, line] of page.lines.entries()) {
    const zone = page.zone(line)
    if (line.text.length > 220 || zone === 'nav' || zone === 'dialog' || page.isHidden(line)) continue
    if (people.unitsOf(index).length === 0) continue
    const place = page.signature(line)
    let group = byPlace.get(place)
    if (!group) byPlace.set(place, (group = { sure: [], open: [] }))
    const pair = pairIn(people, line.text)
    if (pair) group.sure.push({ line: index, pair })
    else group.open.push(index)
  }
  return [...byPlace.values()].flatMap(({ sure, open }) => {
    const more = sure.length >= 2 && sure.length >= open.length / 2 ? open : []
    const looks = more.flatMap((line) => {
      const pair = looseSplit(people, page.lines[line]!.text)
      return pair ? [{ line, pair }] : []
    })
    return sure.length ? [[...sure, ...looks].sort((a, b) => a.line - b.line)] : []
  })
}
