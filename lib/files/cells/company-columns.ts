import { mainAddress } from '../../model/index.ts'
import type { DefinedField, FileEntry } from '../file-format.ts'
import type { Column } from './table.ts'
import { all, first, kindsOf, personLine, SEPARATOR, sourcesOf } from './values.ts'

/** One row per company, for spreadsheets read by people. */
export const companyColumns: readonly Column<FileEntry>[] = [
  ['Company', ({ draft }) => draft.name],
  ['Legal name', ({ draft }) => first(draft.fields, 'company.legalName')],
  ['Domain', ({ draft }) => draft.domain],
  ['Industry', ({ draft }) => first(draft.fields, 'company.industry')],
  ['Industry code', ({ draft }) => first(draft.fields, 'company.industryCode')],
  ['Description', ({ draft }) => first(draft.fields, 'company.description')],
  ['Founded', ({ draft }) => first(draft.fields, 'company.founded')],
  ['Employees', ({ draft }) => first(draft.fields, 'company.employees')],
  ['Revenue', ({ draft }) => all(draft.fields, 'company.revenue')],
  ['Address', ({ draft }) => all(draft.fields, 'company.address')],
  ['City', ({ draft }) => mainAddress(draft.fields)?.parts?.['locality'] ?? ''],
  ['Country', ({ draft }) => mainAddress(draft.fields)?.parts?.['country'] ?? ''],
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
  ['Complete %', ({ draft }) => String(draft.completeness), 'number'],
  ['Conflicts', ({ draft }) => String(draft.conflicts), 'number'],
  ['Kinds', ({ draft }) => kindsOf(draft.fields)],
  ['Sources', ({ draft }) => sourcesOf(draft.fields)],
  ['Added', ({ profile }) => profile.createdAt, 'date'],
  ['Updated', ({ profile }) => profile.updatedAt, 'date'],
  ['prospect_key', ({ draft }) => draft.profileId],
]

/** A custom field. Values of people carry the person's name. */
export function definedColumn(field: DefinedField): Column<FileEntry> {
  const { id, about } = field
  return [
    headingOf(field),
    ({ draft }) =>
      about === 'company'
        ? all(draft.fields, id)
        : draft.people
            .flatMap(({ name, fields }) => (fields[id] ? [`${name}: ${all(fields, id)}`] : []))
            .join(SEPARATOR),
  ]
}

export function headingOf({ heading, unit }: DefinedField): string {
  return unit === undefined ? heading : `${heading} (${unit})`
}
