import type { LabelId } from '../../model/index.ts'
import type { PeoplePage } from './people-page.ts'

/** "Nombre comercial: Reformas Ruiz": the label of the company's own name holds a word for a post. */
export function labelsCompany(people: PeoplePage, left: string): boolean {
  const label = people.knowledge.words.label(left)
  if (!label || !OF_COMPANY.has(label.label)) return false
  // "Właściciel: …" is said of a company that owns this one, and of a person.
  if (label.label === 'parent' && (people.titleOf(left)?.coverage ?? 0) > 0.9) return false
  return label.end - label.start >= left.trim().length * 0.6
}

const OF_COMPANY = new Set<LabelId>([
  'name',
  'legalName',
  'brand',
  'industry',
  'address',
  'headOffice',
  'parent',
  'products',
])
