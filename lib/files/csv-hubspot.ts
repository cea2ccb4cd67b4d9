import type { PersonView } from '../model/index.ts'
import type { FileEntry, FileFormat } from './file-format.ts'
import { splitName } from './cells/split-name.ts'
import { headingLine, rowLines, type Column } from './cells/table.ts'
import { all, first, kindsOf, mainAddress, plainNumber, sourcesOf } from './cells/values.ts'

/** A person with their company, or a company of which nobody is known. */
interface Row extends FileEntry {
  readonly person?: PersonView
}

const address = (part: string) => (row: Row) => mainAddress(row.draft)?.parts?.[part] ?? ''
const person = (field: 'person.title' | 'person.email' | 'person.phone' | 'person.profile') => (row: Row) =>
  row.person ? first(row.person.fields, field) : ''
const linkedIn = (links: string) =>
  links.split('; ').find((link) => /(?:^|[/.])linkedin\.com\//.test(link)) ?? ''

/** Headings as HubSpot's import wizard knows them (English account); contact and company columns in one file join the two. */
const columns: readonly Column<Row>[] = [
  ['Company name', ({ draft }) => draft.name],
  ['Company Domain Name', ({ draft }) => draft.domain],
  ['Industry', ({ draft }) => first(draft.fields, 'company.industry')],
  ['Number of Employees', ({ draft }) => plainNumber(first(draft.fields, 'company.employees'))],
  [
    'Annual Revenue',
    ({ draft }) => plainNumber(draft.fields['company.revenue']?.standing[0]?.parts?.['amount'] ?? ''),
  ],
  ['Year Founded', ({ draft }) => first(draft.fields, 'company.founded')],
  ['Description', ({ draft }) => first(draft.fields, 'company.description')],
  ['Street Address', (row) => address('street')(row) || (mainAddress(row.draft)?.parts?.['locality'] ? '' : mainAddress(row.draft)?.value ?? '')], // prettier-ignore
  ['City', address('locality')],
  ['State/Region', address('region')],
  ['Postal Code', address('postalCode')],
  ['Country/Region', address('country')],
  ['Company Phone Number', ({ draft }) => first(draft.fields, 'company.phone')],
  ['Company E-mail', ({ draft }) => first(draft.fields, 'company.email')],
  ['LinkedIn Company Page', ({ draft }) => linkedIn(all(draft.fields, 'company.social'))],
  ['First Name', ({ person }) => (person ? nameOf(person).given : '')],
  ['Last Name', ({ person }) => (person ? nameOf(person).family : '')],
  ['Email', person('person.email')],
  ['Job Title', person('person.title')],
  ['Phone Number', person('person.phone')],
  ['Contact LinkedIn', ({ person }) => (person ? linkedIn(all(person.fields, 'person.profile')) : '')],
  ['Technologies', ({ draft }) => all(draft.fields, 'company.technology')],
  ['Value Kinds', (row) => kindsOf({ ...row.draft.fields, ...row.person?.fields })],
  ['Value Sources', (row) => sourcesOf({ ...row.draft.fields, ...row.person?.fields })],
  ['Company prospect_key', ({ draft }) => draft.profileId],
  ['prospect_key', ({ draft, person }) => (person ? `${draft.profileId}.${person.id.replace('person:', '')}` : draft.profileId)], // prettier-ignore
]

function nameOf({ name, fields }: PersonView) {
  return splitName(name, fields['person.name']?.standing[0]?.parts)
}

/** For HubSpot's import: raw values, phones intact, one row a person, a company without people on a row of its own. */
const csvHubSpot: FileFormat = {
  id: 'csv-hubspot',
  extension: 'csv',
  suffix: '-hubspot',
  mime: 'text/csv;charset=utf-8',
  labelKey: 'file.csvHubSpot',
  open: () => ({
    start: headingLine(columns),
    rows: (entries) => rowLines(columns, entries.flatMap(rowsOf), (cell) => cell),
    end: '',
  }),
}

function rowsOf(entry: FileEntry): Row[] {
  return entry.draft.people.length === 0
    ? [entry]
    : entry.draft.people.map((person) => ({ ...entry, person }))
}

export default csvHubSpot
