import { mainAddress, type Draft, type FieldId, type PersonView, type Views } from '../../model/index.ts'
import type { FileEntry } from '../file-format.ts'
import { splitName } from '../../text/split-name.ts'
import { all, first, kindsOf, wholeNumber, sourcesOf } from './values.ts'

/** A person with their company, or a company without known people. */
export interface CrmRow extends FileEntry {
  readonly person?: PersonView
}

type Cell = (row: CrmRow) => string

const part =
  (name: string): Cell =>
  ({ draft }) =>
    mainAddress(draft.fields)?.parts?.[name] ?? ''
const company =
  (field: FieldId): Cell =>
  ({ draft }) =>
    first(draft.fields, field)
const ofPerson =
  (field: FieldId): Cell =>
  ({ person }) =>
    person ? first(person.fields, field) : ''

/** The views of a row's company and, if any, its person. */
const bothOf = (draft: Draft, person?: PersonView): Views[] => (person ? [draft.fields, person.fields] : [draft.fields]) // prettier-ignore

/** A company's cells for import wizards, each one plain value. */
export const companyCells = {
  name: ({ draft }) => draft.name,
  domain: ({ draft }) => draft.domain,
  website: ({ draft }) =>
    first(draft.fields, 'company.website') || (draft.domain && `https://${draft.domain}`),
  industry: company('company.industry'),
  employees: (row) => wholeNumber(company('company.employees')(row)),
  revenue: ({ draft }) => wholeNumber(draft.fields['company.revenue']?.standing[0]?.parts?.['amount'] ?? ''),
  founded: company('company.founded'),
  description: company('company.description'),
  /** The street; the whole address if it could not be parsed. */
  street: (row) =>
    part('street')(row) || (part('locality')(row) ? '' : (mainAddress(row.draft.fields)?.value ?? '')),
  city: part('locality'),
  region: part('region'),
  postalCode: part('postalCode'),
  country: part('country'),
  /** The address in one line. */
  address: ({ draft }) => mainAddress(draft.fields)?.value ?? '',
  phone: company('company.phone'),
  email: company('company.email'),
  linkedIn: ({ draft }) => linkedIn(draft.fields, 'company.social'),
  technologies: ({ draft }) => all(draft.fields, 'company.technology'),
  kinds: ({ draft, person }) => kindsOf(...bothOf(draft, person)),
  sources: ({ draft, person }) => sourcesOf(...bothOf(draft, person)),
  key: ({ draft }) => draft.profileId,
} satisfies Record<string, Cell>

/** Company cells that are the same in every row of its people. */
export const ofCompanyAlone: ReadonlySet<Cell> = new Set(
  Object.entries(companyCells).flatMap(([name, cell]) =>
    name === 'kinds' || name === 'sources' ? [] : [cell],
  ),
)

/** A person's cells for import wizards; '' in the row of a company without people. */
export const personCells = {
  given: ({ person }) => (person ? nameOf(person).given : ''),
  family: ({ person }) => (person ? nameOf(person).family : ''),
  name: ({ person }) => person?.name ?? '',
  title: ofPerson('person.title'),
  department: ofPerson('person.department'),
  email: ofPerson('person.email'),
  phone: ofPerson('person.phone'),
  linkedIn: ({ person }) => (person ? linkedIn(person.fields, 'person.profile') : ''),
  kinds: ({ person }) => (person ? kindsOf(person.fields) : ''),
  sources: ({ person }) => (person ? sourcesOf(person.fields) : ''),
  key: ({ draft, person }) => (person ? personKeyOf(draft.profileId, person) : draft.profileId),
} satisfies Record<string, Cell>

/** A person's external key, the same in every CRM. */
export function personKeyOf(profileId: string, { id }: PersonView): string {
  return `${profileId}.${id.replace('person:', '')}`
}

/** One row per person; a company without people has one row of its own. */
export function rowOfEach(entry: FileEntry): CrmRow[] {
  return entry.draft.people.length === 0 ? [entry] : rowOfEachPerson(entry)
}

export function rowOfEachPerson(entry: FileEntry): CrmRow[] {
  return entry.draft.people.map((person) => ({ ...entry, person }))
}

function nameOf({ name, fields }: PersonView) {
  return splitName(name, fields['person.name']?.standing[0]?.parts)
}

function linkedIn(views: Views, field: FieldId): string {
  return views[field]?.standing.find(({ value }) => /(?:^|[/.])linkedin\.com\//.test(value))?.value ?? ''
}
