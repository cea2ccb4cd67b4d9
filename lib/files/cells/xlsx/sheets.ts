import type { FieldView, PersonView, Value } from '../../../model/index.ts'
import type { DefinedField, FileEntry } from '../../file-format.ts'
import { companyColumns, definedColumn, headingOf } from '../company-columns.ts'
import { personKeyOf } from '../crm-cells.ts'
import type { Column } from '../table.ts'
import { all, first, kindsOf, sourcesOf } from '../values.ts'

/** One sheet of the workbook: its name, columns, and the rows of a profile. */
export interface Sheet<Row = never> {
  readonly name: string
  readonly columns: readonly Column<Row>[]
  readonly rowsOf: (entry: FileEntry) => readonly Row[]
}

interface OfPerson extends FileEntry {
  readonly person: PersonView
}

/** A standing value with its field. `person` is undefined for company values. */
interface OfValue extends FileEntry {
  readonly person?: PersonView
  readonly field: string
  readonly value: Value
}

const company: Column<FileEntry>[] = [
  ['Company', ({ draft }) => draft.name],
  ['Domain', ({ draft }) => draft.domain],
]
const key: Column<FileEntry> = ['Company prospect_key', ({ draft }) => draft.profileId]
const evidence = ({ value }: OfValue) => value.claims[0]?.evidence
const proof: Column<OfValue>[] = [
  ['Kind', ({ value }) => value.kind],
  ['Certainty', ({ value }) => value.certainty],
  ['Words on the page', (row) => evidence(row)?.quote ?? ''],
  ['Page', (row) => evidence(row)?.url ?? ''],
  ['Seen first', ({ value }) => value.claims.map((claim) => claim.evidence.seenAt).sort()[0] ?? '', 'date'],
  ['Seen last', ({ value }) => value.lastSeenAt, 'date'],
]

const companies = (defined: readonly DefinedField[]): Sheet<FileEntry> => ({
  name: 'Companies',
  columns: [...companyColumns, ...defined.filter(({ about }) => about === 'company').map(definedColumn)],
  rowsOf: (entry) => [entry],
})

const people = (defined: readonly DefinedField[]): Sheet<OfPerson> => ({
  name: 'People',
  columns: [
    ['Name', ({ person }) => person.name],
    ['Title', ({ person }) => first(person.fields, 'person.title')],
    ['Department', ({ person }) => first(person.fields, 'person.department')],
    ['E-mail', ({ person }) => all(person.fields, 'person.email')],
    ['Phone', ({ person }) => all(person.fields, 'person.phone')],
    ['Profile', ({ person }) => all(person.fields, 'person.profile')],
    ['Board or management', ({ person }) => (person.executive ? 'yes' : 'no')],
    ...company,
    ['Kinds', ({ person }) => kindsOf(person.fields)],
    ['Sources', ({ person }) => sourcesOf(person.fields)],
    key,
    ['prospect_key', ({ draft, person }) => personKeyOf(draft.profileId, person)],
    ...defined
      .filter(({ about }) => about === 'person')
      .map((field): Column<OfPerson> => [headingOf(field), ({ person }) => all(person.fields, field.id)]),
  ],
  rowsOf: (entry) => entry.draft.people.map((person) => ({ ...entry, person })),
})

const technologies: Sheet<OfValue> = {
  name: 'Technologies',
  columns: [
    ...company,
    ['Technology', ({ value }) => value.value],
    ['Category', ({ value }) => value.parts?.['category'] ?? ''],
    ['Relation', ({ value }) => value.parts?.['relation'] ?? 'uses'],
    ...proof,
    key,
  ],
  rowsOf: (entry) => valuesOf(entry, entry.draft.fields['company.technology']),
}

const signals: Sheet<OfValue> = {
  name: 'Signals',
  columns: [...company, ['Signal', ({ value }) => value.value], ...proof, key],
  rowsOf: (entry) => valuesOf(entry, entry.draft.fields['company.signal']),
}

const sources: Sheet<OfValue> = {
  name: 'Sources',
  columns: [
    ...company,
    ['About', ({ person, draft }) => person?.name ?? draft.name],
    ['Field', ({ field }) => field],
    ['Value', ({ value }) => value.value],
    ...proof,
    ['Pages', ({ value }) => String(new Set(value.claims.map((claim) => claim.evidence.url)).size), 'number'],
    key,
  ],
  rowsOf: (entry) => [
    ...Object.values(entry.draft.fields).flatMap((view) => valuesOf(entry, view)),
    ...entry.draft.people.flatMap((person) =>
      Object.values(person.fields).flatMap((view) => valuesOf(entry, view, person)),
    ),
  ],
}

/** Every sheet in tab order, with its row type erased. */
export function sheetsWith(defined: readonly DefinedField[]): readonly Sheet<unknown>[] {
  const all = [companies(defined), people(defined), technologies, signals, sources]
  return all as unknown as readonly Sheet<unknown>[]
}

function valuesOf(entry: FileEntry, view: FieldView | undefined, person?: PersonView): OfValue[] {
  return (view?.standing ?? []).map((value) => ({ ...entry, field: view!.field, value, ...(person ? { person } : {}) })) // prettier-ignore
}
