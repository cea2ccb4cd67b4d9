import type { OwnCompany } from '../people/own-company.ts'
import type { PeoplePage } from '../people/people-page.ts'

/** "She joins from Lindal Freight, where she reported to …": from there on the sentence tells of another company. */
export function isToldElsewhere(people: PeoplePage, own: OwnCompany, before: string): boolean {
  const relative = people.knowledge.words.people('elsewhere', before).at(-1)
  if (!relative) return false
  const company = /(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s\p{Lu}[\p{L}\p{N}&.'’-]*){0,4})[»"”]?,?\s$/u.exec(
    before.slice(Math.max(0, relative.start - 80), relative.start),
  )?.[1]
  return company !== undefined && !own.isOwn(company.trim())
}
