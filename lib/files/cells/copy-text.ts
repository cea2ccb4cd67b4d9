import type { FieldId, PersonView } from '../../model/index.ts'
import type { MayLeave } from '../release.ts'
import { oneLine } from './cleaned.ts'

const LINES: readonly FieldId[] = ['person.department', 'person.email', 'person.phone', 'person.profile']

/** A person as text for the clipboard: name, title and company, then one line per contact detail. */
export function personText({ name, fields }: PersonView, company: string, may: MayLeave): string {
  const values = (field: FieldId) =>
    may(field) ? (fields[field]?.standing ?? []).map(({ value }) => oneLine(value)) : []
  const post = [values('person.title')[0] ?? '', oneLine(company)].filter((word) => word !== '').join(', ')
  return [may('person.name') ? oneLine(name) : '', post, ...LINES.flatMap(values)]
    .filter((line) => line !== '')
    .join('\n')
}
