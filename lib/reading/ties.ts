import type { OwnCompany } from '../extractors/people/own-company.ts'
import type { PeoplePage } from '../extractors/people/people-page.ts'
import { sectionAt } from '../extractors/people/sections.ts'
import type { Finding } from '../model/index.ts'
import { houseOfHost } from '../page/own-mailbox.ts'
import type { Show } from './guests.ts'

/** Headings under which a house gathers its own, whatever else the page shows. */
const OWN = new Set(['contacts', 'team', 'management', 'board'])
/** Letters before a name or a post in which "our" makes it the house's. */
const REACH = 60

/** The page ties somebody to its own house: a mailbox, the house's name in the sentence, "our", a heading of its own people. */
export function isTied(
  people: PeoplePage,
  own: OwnCompany,
  show: Show,
  seen: { readonly name: Finding; readonly others: readonly Finding[] },
  sentence: string,
): boolean {
  const house = houseOf(people, seen.others)
  if (house !== undefined) return house === 'own'
  if (show === 'directory') return false
  if (own.isMentionedIn(sentence)) return true
  if (saysOur(people, seen.name, sentence)) return true
  const kind = sectionAt(people, seen.name.line ?? 0)?.kind
  // "Our lecturers" of an event are guests, whoever is to be asked is of the house.
  return kind !== undefined && (show === 'story' || show === 'item' ? OWN.has(kind) : kind === 'contacts')
}

function saysOur({ knowledge }: PeoplePage, { quote }: Finding, sentence: string): boolean {
  const at = sentence.indexOf(quote)
  return at > 0 && knowledge.words.whose('we', sentence.slice(Math.max(0, at - REACH), at)).length > 0
}

/** At whose domain somebody's own mailbox is; undefined without one, or where anybody may have one. */
export function houseOf({ page }: PeoplePage, others: readonly Finding[]): 'own' | 'other' | undefined {
  const houses = others
    .filter(({ field }) => field === 'person.email')
    .map(({ value }) => houseOfHost(value.split('@')[1] ?? '', page))
  return houses.find((house) => house === 'own') ?? houses.find((house) => house !== undefined)
}
