import { personKeyOf } from '../lexicons/name-sense.ts'
import type { Knowledge } from '../extractors/knowledge.ts'
import type { FieldId, Finding, PageKind, PersonKey } from '../model/index.ts'
import type { Page } from '../page/page.ts'
import { PeopleContext } from './people-context.ts'
import { THRESHOLD_OFFERED } from '../model/index.ts'

/** One sighting: the name first, then what was seen with it. */
interface Seen {
  readonly name: Finding
  readonly others: readonly Finding[]
  readonly confidence: number
}

/** A title that loses to another of the same person stays, as a rival that is not offered. */
const RIVAL = 0.4
/** A fuller title of nearly the same vote is the title; longer than this it is a sentence. */
const CLOSE = 0.12
const FULL = 50
/** What joins a second post to the first; anything else after a post may be somebody's name. */
const ALSO = /^\s*(?:[,&/+|、・兼暨–-]|(?:and|und|et|y|e|i|oraz|en|и|ve|و)\s)/u

/**
 * The page's people from all readers: others' people weighed down or left out, one person under one key however often seen,
 * the best title first. What is not about people passes unchanged.
 */
export function consolidatePeople(
  page: Page,
  knowledge: Knowledge,
  kind: PageKind,
  findings: readonly Finding[],
): Finding[] {
  const context = new PeopleContext(page, knowledge, kind)
  const persons: Seen[][] = []
  for (const seen of sightingsOf(findings, context)) {
    const same = persons.find((person) => person.some(({ name }) => isSameSeen(name, seen.name)))
    if (same) same.push(seen)
    else persons.push([seen])
  }
  return [...findings.filter(({ about }) => about === 'company'), ...persons.flatMap(merged)]
}

function sightingsOf(findings: readonly Finding[], context: PeopleContext): Seen[] {
  const groups: Finding[][] = []
  for (const finding of findings) {
    if (finding.about === 'company') continue
    if (finding.field === 'person.name') groups.push([finding])
    else groups.at(-1)?.push(finding)
  }
  return groups
    .map(([name, ...others]) => {
      const factor = context.weigh(name!, others)
      return { name: name!, others, factor, confidence: name!.confidence * factor }
    })
    .filter(({ factor }) => factor > 0)
    .sort((a, b) => b.confidence - a.confidence || (a.name.line ?? 0) - (b.name.line ?? 0))
}

/** "佐藤社長" is the 佐藤健一 whom the page names in full. */
function isSameSeen(known: Finding, seen: Finding): boolean {
  const isLone = seen.parts?.['lone'] === 'yes' && known.value.startsWith(seen.value)
  return isLone || isSame(known.value, seen.value)
}

/** Same tokens, or one name is the other with a token or initial less; two tokens must agree. */
function isSame(one: string, other: string): boolean {
  const a = personKeyOf(one)
  const b = personKeyOf(other)
  if (a === b) return true
  const [short, long] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ]
  if (short.length < 2) return false
  const left = [...long]
  let whole = 0
  for (const token of short) {
    const at = left.findIndex(
      (word) => word === token || isInitialOf(token, word) || isInitialOf(word, token),
    )
    if (at < 0) return false
    if (left[at] === token && token.length > 1) whole += 1
    left.splice(at, 1)
  }
  return whole >= 2 || (whole >= 1 && short.length === long.length)
}

const isInitialOf = (one: string, word: string) => one.length === 1 && word.startsWith(one)

function merged(seen: readonly Seen[]): Finding[] {
  const best = seen[0]!
  const about: PersonKey = `person:${personKeyOf(best.name.value)}`
  const readers = new Set(seen.map(({ name }) => name.extractor)).size
  const confidence = Math.min(0.98, best.confidence + (readers > 1 ? 0.05 : 0))
  const executive = seen.some(
    ({ name, confidence: sure }) => name.parts?.['executive'] === 'yes' && sure >= THRESHOLD_OFFERED,
  )
  const name: Finding = {
    ...best.name,
    about,
    confidence,
    ...(executive ? { parts: { ...best.name.parts, executive: 'yes' } } : {}),
  }
  return [name, ...titlesOf(seen, about, confidence), ...contactsOf(seen, about, confidence)]
}

function titlesOf(seen: readonly Seen[], about: PersonKey, confidence: number): Finding[] {
  const titles = seen
    .flatMap(({ name, others, confidence: sure }) =>
      others
        .filter(({ field }) => field === 'person.title')
        .map((title) => ({
          title,
          // A mayor on the board is its chair first.
          vote:
            title.confidence * (sure / Math.max(0.01, name.confidence)) -
            (title.parts?.['canon'] === 'official' ? 0.2 : 0) -
            // "Media contact" over a name says why to ring, the post beside it who it is.
            (title.parts?.['canon'] === 'contact' ? 0.3 : 0) -
            // "Members of the board" over a list, "responsible for publication": the person's own post says more.
            (title.parts?.['ofMany'] === 'yes' || title.parts?.['canon'] === 'publisher' ? 0.05 : 0),
        })),
    )
    .sort((a, b) => b.vote - a.vote)
  const found: Finding[] = []
  for (const { title, vote } of titles) {
    const known = found.findIndex(
      (other) => other.value.includes(title.value) || title.value.includes(other.value),
    )
    if (known >= 0) {
      const other = found[known]!
      if (isFuller(title, other) && vote >= titles[0]!.vote - CLOSE)
        found[known] = { ...title, about, confidence: other.confidence }
      continue
    }
    const sure =
      found.length === 0 ? Math.min(confidence, Math.max(vote, confidence - 0.1)) : Math.min(RIVAL, vote)
    found.push({ ...title, about, confidence: sure })
  }
  return found
}

/** "Chairman and Executive Director" says more than "Chairman". */
function isFuller(title: Finding, than: Finding): boolean {
  return (
    title.value.length > than.value.length &&
    title.value.length <= FULL &&
    title.value.startsWith(than.value) &&
    ALSO.test(title.value.slice(than.value.length)) &&
    title.parts?.['executive'] === than.parts?.['executive']
  )
}

function contactsOf(seen: readonly Seen[], about: PersonKey, confidence: number): Finding[] {
  const found = new Map<string, Finding>()
  for (const { others } of seen)
    for (const finding of others) {
      const key = `${finding.field as FieldId}\n${finding.value}`
      if (finding.field !== 'person.title' && !found.has(key))
        found.set(key, { ...finding, about, confidence: Math.min(finding.confidence, confidence) })
    }
  return [...found.values()]
}
