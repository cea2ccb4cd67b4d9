import type { FileEntry, FileFormat, FileOptions } from './file-format.ts'
import { guarded } from './cells/guard.ts'
import { headingLine, rowLines, type Column } from './cells/table.ts'
import { all, first, kindsOf, mainAddress, personLine, SEPARATOR, sourcesOf } from './cells/values.ts'

const columns: readonly Column<FileEntry>[] = [
  ['Company', ({ draft }) => draft.name],
  ['Legal name', ({ draft }) => first(draft.fields, 'company.legalName')],
  ['Domain', ({ draft }) => draft.domain],
  ['Industry', ({ draft }) => first(draft.fields, 'company.industry')],
  ['Description', ({ draft }) => first(draft.fields, 'company.description')],
  ['Founded', ({ draft }) => first(draft.fields, 'company.founded')],
  ['Employees', ({ draft }) => first(draft.fields, 'company.employees')],
  ['Revenue', ({ draft }) => all(draft.fields, 'company.revenue')],
  ['Address', ({ draft }) => all(draft.fields, 'company.address')],
  ['City', ({ draft }) => mainAddress(draft)?.parts?.['locality'] ?? ''],
  ['Country', ({ draft }) => mainAddress(draft)?.parts?.['country'] ?? ''],
  ['Phone', ({ draft }) => all(draft.fields, 'company.phone')],
  ['E-mail', ({ draft }) => all(draft.fields, 'company.email')],
  ['Websites', ({ draft }) => all(draft.fields, 'company.website')],
  ['Social', ({ draft }) => all(draft.fields, 'company.social')],
  ['VAT number', ({ draft }) => first(draft.fields, 'company.vatId')],
  ['Registration numbers', ({ draft }) => all(draft.fields, 'company.registrationNumber')],
  ['Products', ({ draft }) => all(draft.fields, 'company.product')],
  ['Parent company', ({ draft }) => first(draft.fields, 'company.parent')],
  ['Technologies', ({ draft }) => all(draft.fields, 'company.technology')],
  ['People', ({ draft }) => draft.people.map(personLine).join(SEPARATOR)],
  ['People e-mails', ({ draft }) => draft.people.map(({ fields }) => all(fields, 'person.email')).filter(Boolean).join(SEPARATOR)], // prettier-ignore
  ['Signals', ({ draft }) => all(draft.fields, 'company.signal')],
  ['Tags', ({ draft }) => all(draft.fields, 'company.tag')],
  ['Notes', ({ draft }) => all(draft.fields, 'company.note')],
  ['Complete %', ({ draft }) => String(draft.completeness)],
  ['Conflicts', ({ draft }) => String(draft.conflicts)],
  ['Kinds', ({ draft }) => kindsOf(draft.fields)],
  ['Sources', ({ draft }) => sourcesOf(draft.fields)],
  ['Added', ({ profile }) => profile.createdAt],
  ['Updated', ({ profile }) => profile.updatedAt],
  ['prospect_key', ({ draft }) => draft.profileId],
]

/** A field of the rep's own; of people, each value with whose it is. */
function definedColumn({ id, about, heading, unit }: DefinedField): Column<FileEntry> {
  return [
    unit === undefined ? heading : `${heading} (${unit})`,
    ({ draft }) =>
      about === 'company'
        ? all(draft.fields, id)
        : draft.people
            .flatMap(({ name, fields }) => (fields[id] ? [`${name}: ${all(fields, id)}`] : []))
            .join(SEPARATOR),
  ]
}

type DefinedField = NonNullable<FileOptions['defined']>[number]

/** For Excel, LibreOffice and the like: UTF-8 with its mark, one row a company, nothing that a spreadsheet would run. */
const csvSpreadsheet: FileFormat = {
  id: 'csv-spreadsheet',
  extension: 'csv',
  suffix: '',
  mime: 'text/csv;charset=utf-8',
  labelKey: 'file.csvSpreadsheet',
  open: ({ defined = [] }) => {
    const whole = [...columns, ...defined.map(definedColumn)]
    return {
      start: `\uFEFF${headingLine(whole)}`,
      rows: (entries) => rowLines(whole, entries, guarded),
      end: '',
    }
  },
}

export default csvSpreadsheet
