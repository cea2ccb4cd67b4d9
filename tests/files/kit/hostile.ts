import type { FileEntry } from '../../../lib/files/file-format.ts'
import type { FieldId } from '../../../lib/model/index.ts'
import { draftOf } from '../../../lib/profile/draft.ts'
import { typedClaims } from '../../../lib/profile/edit.ts'
import { emptyProfile, withClaims, withReading } from '../../../lib/profile/profile.ts'
import { day, everyone, finding, person, reading } from '../../profile/invented.ts'

/** What spreadsheets, importers and address books stumble over. */
export const hostile = [
  '=cmd|"/c calc"!A1', '+48 22 854 05 67', '-1+1', '@SUM(A1:A9)', '\t=1+1', '\r=1+1', '＝1+1', '=HYPERLINK("https://x.example","y")',
  'a "quoted" word', 'a;b,c\td', 'line one\nline two', "'=1", '0012', '1E5', '12/11/2026', 'TRUE', '1,5', '2026-03-09', '%41',
  '_x000D_ and _x0041_', '<b>&amp;</b> ]]> <!--', '蔡美柔', 'شرکت نمونه', '\u202eevil\u202c', 'emoji 🏭👩🏽‍💼 end', ' leading and trailing ',
  'Zażółć gęślą jaźń', '\\n \\; \\, \\', 'x'.repeat(40_000), 'BEGIN:VCARD\nEND:VCARD', 'a\u0000b\u0007c', '\ud83c', 'Łódź — “dashes”',
] // prettier-ignore

/** A profile whose industry, description, tag, and person's title and department are this text. */
export function entryWith(text: string, at = 0): FileEntry {
  const id = `hostile${at}`
  const page = reading(
    '/team',
    [
      finding('company.name', `Company ${at}`),
      finding('company.phone', '+4943112345'),
      ...person('0', `Anna Nowak${at}`, text, `anna${at}@nordwind.example`),
      finding('person.phone', '+48228540567', { about: 'person:0' }),
    ],
    'own',
    `company-${at}.example`,
  )
  const read = withReading(emptyProfile(id, [], day(0)), page, everyone(page), day(0))
  const typed = (['company.industry', 'company.description', 'company.tag'] as FieldId[])
    .filter(() => text.trim() !== '')
    .flatMap((field) => typedClaims(read, { subject: 'company', field, value: text }, day(1)))
  const profile = withClaims(read, typed, day(1))
  return { profile, draft: draftOf(profile) }
}
