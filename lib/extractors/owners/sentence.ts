import type { Words } from '../../lexicons/words.ts'
import { companyNamesIn, isNameShaped } from '../../text/company-name.ts'
import { nameAfter, type Lead } from './name-after.ts'
import { nameBefore } from './name-before.ts'
import { isBare, type OwnerFound } from './owner.ts'

/**
 * Owners that a sentence names: the company or group that the words of ownership lead to. Only a name that is one by its
 * form (a legal form, quotation marks, a word for group) or by its capitals counts; "part of the solution" names nobody.
 * `isOwn` tells the page's own company, which is no owner of itself; the sentence of another company than `isOurs` names no
 * owner of ours, nor does one that denies or only plans it.
 */
export function ownersIn(
  text: string,
  words: Words,
  isOwn: (name: string) => boolean,
  isOurs = isOwn,
): OwnerFound[] {
  const found: OwnerFound[] = []
  if (words.has('owners', 'not', text)) return found
  const add = (owner: OwnerFound | undefined, subject: string) => {
    if (!owner || !isNameShaped(owner.name) || isBare(owner.name, words)) return
    if (isOwn(owner.name) || isOfAnother(subject, words, isOurs)) return
    if (!found.some((other) => other.start < owner.end && owner.start < other.end)) found.push(owner)
  }
  for (const lead of leadsIn(text, words)) add(nameAfter(text, lead, words), text.slice(0, lead.start))
  for (const match of words.owners('before', text)) {
    const owner = nameBefore(text, match, words)
    add(owner, owner ? text.slice(0, owner.start) : '')
  }
  for (const match of words.owners('buys', text))
    if (isFollowedByOurs(text.slice(match.end), isOurs)) add(nameBefore(text, match, words), '')
  return found
}

/** Words behind a verb among which its object begins, and words that a company's short name takes. */
const OBJECT_WITHIN = 3
const LONGEST_NAME = 3

/** "Harrow Group acquired us": the object of the verb is the page's own company. */
function isFollowedByOurs(rest: string, isOurs: (name: string) => boolean): boolean {
  const run = rest.match(/[\p{L}\p{N}][\p{L}\p{N}&.'’-]*/gu)?.slice(0, OBJECT_WITHIN + LONGEST_NAME) ?? []
  return run
    .slice(0, OBJECT_WITHIN)
    .some((_, at) =>
      Array.from({ length: LONGEST_NAME }, (_unused, more) => run.slice(at, at + more + 1).join(' ')).some(
        isOurs,
      ),
    )
}

/** The sentence may name an owner: asked first, since it costs least. */
export function mayNameOwner(text: string, words: Words): boolean {
  return (['after', 'afterPassive', 'before', 'buys'] as const).some((id) => words.has('owners', id, text))
}

/** Words that an owner's name follows, in order. */
function leadsIn(text: string, words: Words): Lead[] {
  const active = words.owners('after', text).map((match) => ({
    ...match,
    surely: words.has('owners', 'surely', text.slice(match.start, match.end)),
  }))
  // "wurde von der X GmbH" is any passive: the sentence must say what was done.
  const passive = words.owners('afterPassive', text)
  if (passive.length === 0 || !words.tells('ownership', text)) return active
  return [...active, ...passive.map((match) => ({ ...match, surely: true }))].sort(
    (a, b) => a.start - b.start,
  )
}

/** Two or more words with a capital right before the verb. */
const NAMED_BEFORE =
  /(?:^|[\s"“«(])((?:\p{Lu}[\p{L}\p{N}&.'’-]*\s){1,4}\p{Lu}[\p{L}\p{N}&.'’-]*)(?:\s\p{Ll}+){0,3}\s*$/u

/** The sentence speaks of another company, by a legal form or by the name before the verb: its owner is not ours. */
function isOfAnother(subject: string, words: Words, isOurs: (name: string) => boolean): boolean {
  const names = companyNamesIn(subject)
  if (names.length > 0) return names.every(({ name }) => !isOurs(name))
  const named = NAMED_BEFORE.exec(subject)?.[1]
  if (named === undefined || words.has('owners', 'generic', subject)) return false
  const run = subject.split(/\s+/)
  return !run.some((_, at) => [1, 2, 3].some((length) => isOurs(run.slice(at, at + length).join(' '))))
}
