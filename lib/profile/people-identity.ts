import type { Claim } from '../model/index.ts'
import { lately } from '../text/lately.ts'
import { connected } from './connected.ts'
import { marksOf, mentionsIn, type Mention } from './mentions.ts'
import { order } from './merge.ts'
import { formsOf, isMailboxOfBoth, isVariant, type Form } from './name-variant.ts'
import { namesakes } from './namesakes.ts'

/** The claims of one person over all pages that mention them. */
export interface Person {
  readonly mentions: readonly string[]
  readonly claims: readonly Claim[]
}

/**
 * Resolves mentions to people. The same folded name is one person unless both titles and e-mails differ. An initial, an extra
 * middle name or another script joins only with a matching title or e-mail, and only if a single person fits. Independent of
 * the order of claims.
 */
export function peopleOf(claims: readonly Claim[]): readonly Person[] {
  const known = found.get(claims)
  if (known) return known
  const people = peopleIn(claims)
  found.set(claims, people)
  return people
}

/** Draft, columns and retention resolve the same claims, which are never mutated. */
const found = lately<readonly Claim[], readonly Person[]>()

function peopleIn(claims: readonly Claim[]): Person[] {
  const mentions = mentionsIn(claims)
  const groups = connected(mentions, ({ names }) => names).flatMap(namesakes)
  return joinVariants(groups).map((group) => ({
    mentions: group.map(({ id }) => id),
    claims: group.flatMap((mention) => mention.claims),
  }))
}

/**
 * Joins `J. Nowak`, `Anna Maria Nowak` or `Анна Новак` to the only person with a compatible name and a matching title or
 * e-mail.
 */
function joinVariants(groups: readonly Mention[][]): Mention[][] {
  const known = new Map<number, Form[]>()
  // Computed on demand: few groups share a mark with another.
  const forms = (at: number) => {
    const made = known.get(at) ?? formsOf(groups[at]!)
    known.set(at, made)
    return made
  }
  const marks = groups.map(allMarks)
  const byMark = new Map<string, number[]>()
  marks.forEach((own, at) => {
    for (const mark of own) {
      const sharing = byMark.get(mark)
      if (sharing) sharing.push(at)
      else byMark.set(mark, [at])
    }
  })
  const target = marks.map((own, at) => {
    const agreeing = new Set<number>()
    for (const mark of own) for (const to of byMark.get(mark) ?? []) if (to !== at) agreeing.add(to)
    const mayBe = (to: number) =>
      forms(at).some((name) => forms(to).some((fuller) => isVariant(name, fuller) || areOneByMail(groups[at]!, name, groups[to]!, fuller))) // prettier-ignore
    const fits = [...agreeing].filter(mayBe)
    return fits.length === 1 ? fits[0]! : at
  })
  const joined = new Map<number, Mention[]>()
  groups.forEach((group, at) => {
    const root = rootOf(target, at)
    const met = joined.get(root)
    if (met) met.push(...group)
    else joined.set(root, [...group])
  })
  return [...joined.values()].map((group) => group.sort((a, b) => order(a.id, b.id)))
}

function allMarks(group: readonly Mention[]): Set<string> {
  return new Set(group.flatMap(marksOf))
}

/** `Bill Harrow` and `William Harrow` with one personal mailbox. */
function areOneByMail(
  group: readonly Mention[],
  name: Form,
  other: readonly Mention[],
  fuller: Form,
): boolean {
  const theirs = new Set(other.flatMap(({ emails }) => emails))
  return group.some(({ emails }) => emails.some((email) => theirs.has(email) && isMailboxOfBoth(email, name, fuller))) // prettier-ignore
}

function rootOf(target: readonly number[], from: number): number {
  if (target[from] === from) return from
  const seen = new Set<number>()
  let at = from
  while (target[at] !== at && !seen.has(at)) {
    seen.add(at)
    at = target[at]!
  }
  return seen.has(at) ? Math.min(...cycle(target, at)) : at
}

function cycle(target: readonly number[], start: number): number[] {
  const members = [start]
  for (let at = target[start]!; at !== start; at = target[at]!) members.push(at)
  return members
}
