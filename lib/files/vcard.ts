import { mainAddress, type PersonView } from '../model/index.ts'
import { personKeyOf } from './cells/crm-cells.ts'
import { contentLine, escapedText as escaped } from './cells/fold-lines.ts'
import { splitName } from '../text/split-name.ts'
import { first, sourcesOf } from './cells/values.ts'
import { oneText, type FileEntry, type FileFormat } from './file-format.ts'

/** One card per person with their company: vCard 3.0 (RFC 2426), which all address books read. */
const vcard: FileFormat = {
  id: 'vcard',
  extension: 'vcf',
  suffix: '',
  mime: 'text/vcard;charset=utf-8',
  labelKey: 'file.vcard',
  group: 'contacts',
  open: ({ now }) =>
    oneText({
      start: '',
      rows: (entries) =>
        entries
          .flatMap((entry) => entry.draft.people.map((person) => cardOf(entry, person, now)))
          .map((lines) => lines.map(contentLine).join(''))
          .join(''),
      end: '',
    }),
}

export default vcard

function cardOf({ draft }: FileEntry, person: PersonView, now: string): string[] {
  const { given, family } = splitName(person.name, person.fields['person.name']?.standing[0]?.parts)
  const values = (field: keyof typeof person.fields, line: (value: string) => string) =>
    (person.fields[field]?.standing ?? []).map(({ value }) => line(escaped(value)))
  const one = (name: string, value: string) => (value === '' ? [] : [`${name}:${escaped(value)}`])
  const address = mainAddress(draft.fields)
  const department = first(person.fields, 'person.department')
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:dossier-${personKeyOf(draft.profileId, person)}`,
    // RFC 2426 requires both; a single word is taken as the family name.
    `FN:${escaped(person.name)}`,
    `N:${escaped(family)};${escaped(given)};;;`,
    ...(draft.name === ''
      ? []
      : [`ORG:${escaped(draft.name)}${department === '' ? '' : `;${escaped(department)}`}`]),
    ...one('TITLE', first(person.fields, 'person.title')),
    ...values('person.email', (value) => `EMAIL;TYPE=INTERNET,WORK:${value}`),
    ...values('person.phone', (value) => `TEL;TYPE=WORK,VOICE:${value}`),
    ...values('person.profile', (value) => `URL:${value}`),
    ...(draft.domain === '' ? [] : [`URL:${escaped(`https://${draft.domain}`)}`]),
    ...(address ? [addressLine(address.value, address.parts ?? {})] : []),
    ...one('NOTE', sourcesOf(person.fields)),
    `REV:${now.replace(/\.\d+Z$/, 'Z')}`,
    'END:VCARD',
  ]
}

/** Post box; extended; street; locality; region; postal code; country. An unparsed address goes into the street. */
function addressLine(whole: string, parts: Readonly<Record<string, string>>): string {
  const known = parts['street'] || parts['locality'] || parts['postalCode']
  const pieces = known
    ? ['street', 'locality', 'region', 'postalCode', 'country'].map((part) => parts[part] ?? '')
    : [whole, '', '', '', '']
  return `ADR;TYPE=WORK:;;${pieces.map(escaped).join(';')}`
}
