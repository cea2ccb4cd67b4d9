import { WEAK_NAME } from '../../text/person-name.ts'
import type { OwnCompany } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'
import { linkIn } from './name-before.ts'
import { runsIn } from './name-runs.ts'
import type { FoundName, Span } from './span.ts'

/** One word with a capital, none with a capital before it; an article may be: "O Duarte". */
const LONE = /(?<!\p{Lu}[\p{L}’'.-]+\s)(?<![\p{L}’'-])\p{Lu}\p{Ll}{2,30}$/u
const REACH = 90

/** "…, says Isla, who runs the company as managing director": one word of a name that the page prints in full elsewhere, once. */
export function loneGiven(
  people: PeoplePage,
  own: OwnCompany,
  text: string,
  title: Span,
): FoundName | undefined {
  const from = Math.max(0, title.start - REACH)
  const link = linkIn(people, text.slice(from, title.start))
  const end = link === undefined ? 0 : from + link
  const word = LONE.exec(text.slice(0, end))?.[0]
  if (!word || own.isNamed(word) || people.sense.isCommon(word)) return undefined
  if (people.titleOf(text.slice(title.start, title.end))?.rank.executive !== true) return undefined
  const full = known(people, word)
  return full && { ...full, start: end - word.length, end }
}

type FullName = Pick<FoundName, 'name' | 'place'>

/** Words of a page that were looked for, so that a page of a thousand such sentences is not gone through a thousand times. */
const asked = new WeakMap<PeoplePage, Map<string, FullName | undefined>>()
const MOST_WORDS = 100

function known(people: PeoplePage, word: string): FullName | undefined {
  let ofPage = asked.get(people)
  if (!ofPage) asked.set(people, (ofPage = new Map()))
  if (!ofPage.has(word) && ofPage.size < MOST_WORDS) ofPage.set(word, fullName(people, word))
  return ofPage.get(word)
}

/** The only name on the page that begins with a word. */
function fullName(people: PeoplePage, word: string): FullName | undefined {
  let found: FullName | undefined
  for (const [line, { text }] of people.page.lines.entries()) {
    if (text.length > 2000 || !text.includes(word)) continue
    for (const run of runsIn(people, text, 0, text.length)) {
      const printed = text.slice(run.start, run.end)
      const at = ` ${printed} `.indexOf(` ${word} `)
      if (at < 0 || printed.length - at === word.length) continue
      const name = people.nameOf(printed.slice(at))
      if (!name || name.score < WEAK_NAME) continue
      if (found && found.name.value !== name.value) return undefined
      const start = run.start + at
      found ??= { name, place: { line, start: start + name.start, end: start + name.end } }
    }
  }
  return found
}
