import type { Claim } from '../model/index.ts'
import { foldKey } from '../text/fold.ts'
import { lately } from '../text/lately.ts'
import { latinSkeleton } from './latin-skeleton.ts'
import { order } from './merge.ts'
import { nameWords } from './person-name-key.ts'
import { foldedValue } from './value-key.ts'

/** One person as one page mentions them, with what tells people apart. */
interface Mention {
  readonly id: string
  readonly claims: readonly Claim[]
  /** Folded names; several once the rep corrected one. */
  readonly names: readonly string[]
  readonly titles: readonly string[]
  readonly emails: readonly string[]
}

/** The claims of one person, over all pages that mention them. */
export interface Person {
  readonly mentions: readonly string[]
  readonly claims: readonly Claim[]
}

/**
 * Which mentions are one person. The same folded name is, unless both titles and e-mails differ; an initial, a middle name
 * more or another script is only with an agreeing title or e-mail, and only where a single person fits. Depends on the set
 * of claims alone, not on their order.
 */
export function peopleOf(claims: readonly Claim[]): readonly Person[] {
  const known = found.get(claims)
  if (known) return known
  const people = peopleIn(claims)
  found.set(claims, people)
  return people
}

/** Draft, columns and retention ask for the same people. Claims are never changed in place. */
const found = lately<readonly Claim[], readonly Person[]>()

function peopleIn(claims: readonly Claim[]): Person[] {
  const mentions = mentionsIn(claims)
  const groups = sameNames(mentions).flatMap(apart)
  return joinVariants(groups).map((group) => ({
    mentions: group.map(({ id }) => id),
    claims: group.flatMap((mention) => mention.claims),
  }))
}

function mentionsIn(claims: readonly Claim[]): Mention[] {
  const bySubject = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.subject === 'company') continue
    const known = bySubject.get(claim.subject)
    if (known) known.push(claim)
    else bySubject.set(claim.subject, [claim])
  }
  return [...bySubject]
    .sort(([a], [b]) => order(a, b))
    .map(([id, own]) => ({
      id,
      claims: own,
      names: distinct(own, 'person.name', (claim) => nameWords(claim.value).join(' ')),
      titles: distinct(own, 'person.title', (claim) => claim.parts?.['canon'] || foldKey(claim.value)),
      emails: distinct(own, 'person.email', (claim) => foldedValue('person.email', claim.value)),
    }))
    .filter(({ names }) => names.length > 0)
}

function distinct(claims: readonly Claim[], field: Claim['field'], of: (claim: Claim) => string): string[] {
  const said = claims.filter(
    (claim) => claim.field === field && (field === 'person.name' || claim.rank !== 'deprecated'),
  )
  return [...new Set(said.map(of))].sort()
}

function sameNames(mentions: readonly Mention[]): Mention[][] {
  return connected(mentions, (mention) => mention.names)
}

/** People of one name: those with title and e-mail first; the others go to whom they agree with, else to the first. */
function apart(group: readonly Mention[]): Mention[][] {
  if (group.length === 1) return [[...group]]
  const known = group.filter(({ titles, emails }) => titles.length > 0 && emails.length > 0)
  const people = connected(known, ({ titles, emails }) => [
    ...titles.map((t) => `t:${t}`),
    ...emails.map((e) => `e:${e}`),
  ])
  if (people.length <= 1) return [[...group]]
  for (const mention of group) {
    if (known.includes(mention)) continue
    const one = people.find((person) => person.some((other) => agrees(mention, other))) ?? people[0]!
    one.push(mention)
  }
  return people
}

function agrees(a: Mention, b: Mention): boolean {
  return (
    a.titles.some((title) => b.titles.includes(title)) || a.emails.some((email) => b.emails.includes(email))
  )
}

/** `J. Nowak`, `Anna Maria Nowak`, `Анна Новак`: to the one person that the name may be and whose title or e-mail agrees. */
function joinVariants(groups: readonly Mention[][]): Mention[][] {
  const known = new Map<number, Form[]>()
  // Few share a mark with anybody: only their names are compared.
  const forms = (at: number) => {
    const made = known.get(at) ?? formsOf(groups[at]!)
    known.set(at, made)
    return made
  }
  const marks = groups.map(marksOf)
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
    const fits = [...agreeing].filter((to) => forms(at).some((name) => forms(to).some((fuller) => isVariant(name, fuller)))) // prettier-ignore
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

/** A folded name as its words, and in rough Latin letters. */
interface Form {
  readonly words: readonly string[]
  readonly latin: string
}

function formsOf(group: readonly Mention[]): Form[] {
  const names = new Set(group.flatMap((mention) => mention.names))
  return [...names].map((name) => ({ words: name.split(' '), latin: latinSkeleton(name.split(' ')) }))
}

function marksOf(group: readonly Mention[]): Set<string> {
  return new Set(
    group.flatMap(({ titles, emails }) => [...titles.map((t) => `t:${t}`), ...emails.map((e) => `e:${e}`)]),
  )
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

/** Whether `name` may be a shorter or otherwise written form of `fuller`. */
function isVariant(name: Form, fuller: Form): boolean {
  if (name.words.join(' ') === fuller.words.join(' ')) return false
  if (name.latin === fuller.latin) return true
  if (name.words.length < 2 || name.words.length > fuller.words.length) return false
  const left = [...fuller.words]
  let whole = 0
  for (const word of [...name.words].sort((a, b) => b.length - a.length)) {
    const at = left.findIndex((other) => (word.length === 1 ? other.startsWith(word) : other === word))
    if (at < 0) return false
    if (word.length > 1) whole += 1
    left.splice(at, 1)
  }
  return whole > 0
}

/** Groups of things that share a mark, directly or through others; in the order of the things. */
function connected<T>(things: readonly T[], marks: (thing: T) => readonly string[]): T[][] {
  const groupOf = new Map<string, { items: T[] }>()
  const groups = new Set<{ items: T[] }>()
  for (const thing of things) {
    const own = { items: [thing] }
    groups.add(own)
    for (const mark of marks(thing)) {
      const met = groupOf.get(mark)
      if (met && met !== own) {
        own.items = [...met.items, ...own.items]
        groups.delete(met)
        for (const [other, group] of groupOf) if (group === met) groupOf.set(other, own)
      }
      groupOf.set(mark, own)
    }
  }
  return [...groups].map(({ items }) => items)
}
