import { describe, expect, it } from 'vitest'
import { checkerOf, type CheckFinding } from '../../lib/files/checks/import-checks.ts'
import { cellProblem } from '../../lib/files/checks/cell-checks.ts'
import { isIn } from '../../lib/files/checks/list-values.ts'
import { hubSpotIndustries, salesforceIndustries } from '../../lib/files/checks/industries.ts'
import type { FileEntry } from '../../lib/files/file-format.ts'
import { fileFormats } from '../../lib/files/shelf.ts'
import type { FieldId } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { typedClaims } from '../../lib/profile/edit.ts'
import { emptyProfile, withClaims, withReading } from '../../lib/profile/profile.ts'
import { day, everyone, finding, person, reading } from '../profile/invented.ts'
import { words } from './kit/words.ts'

const options = { now: day(30), say: words.say }

function company(id: string, facts: Readonly<Record<string, string>>, ...people: string[]): FileEntry {
  const page = reading(
    '/',
    [...people.flatMap((name, at) => person(String(at), name, 'CEO')), finding('company.description', 'x')],
    'article',
    '',
  )
  const read = withReading(emptyProfile(id, [], day(0)), page, everyone(page), day(0))
  const claims = Object.entries(facts).flatMap(([field, value]) => typedClaims(read, { subject: 'company', field: field as FieldId, value }, day(1))) // prettier-ignore
  const profile = withClaims({ ...read, domains: [] }, claims, day(1))
  return { profile, draft: draftOf(profile) }
}

function checked(format: string, entries: readonly FileEntry[], defined = options): readonly CheckFinding[] {
  const checker = checkerOf(fileFormats.get(format)!.checked!(defined))
  for (const entry of entries) checker.see([entry])
  return checker.findings()
}

describe('a cell', () => {
  const column = (expects: 'text' | 'phone' | 'date', required = false) => ({ heading: 'x', expects, required }) // prettier-ignore
  it('is garbled when letters were lost or read in the wrong encoding, in any script', () => {
    for (const text of ['MÃ¼ller GmbH', 'Å‚Ã³dÅº', 'caf\ufffd', 'РђРЅРЅР°', 'Ðœosk\ud800', 'StraÃŸe'])
      expect(cellProblem(column('text'), text), text).toBe('encoding')
    for (const text of [
      'Müller GmbH',
      'Łódź',
      'Анна',
      'РОССИЯ',
      'СССР «Рога»',
      'Ålesund',
      'SÃO PAULO',
      'ÄÖÜ',
      '😀 ok',
      'شرکت',
    ])
      expect(cellProblem(column('text'), text), text).toBeUndefined()
  })
  it('is no date when day and month cannot be told apart', () => {
    for (const text of ['03/04/2026', '3.4.26', 'May 2026', '2026'])
      expect(cellProblem(column('date'), text), text).toBe('dates')
    for (const text of ['2026-03-04', '2026-03-04T10:00:00Z', '31/12/2026', '05.05.2026', ''])
      expect(cellProblem(column('date'), text), text).toBeUndefined()
  })
  it('is no phone without its country', () => {
    for (const text of ['022 854 05 67', '0048 22 854', '+48', 'call us', '+4822854056a'])
      expect(cellProblem(column('phone'), text), text).toBe('phones')
    for (const text of ['+48 22 854 05 67', '+1 (212) 555-0100 ext. 12', '+4943112345; +48228540567'])
      expect(cellProblem(column('phone'), text), text).toBeUndefined()
  })
  it('must be there where the importer asks for it', () => {
    expect(cellProblem(column('text', true), ' ')).toBe('required')
    expect(cellProblem(column('text'), ' ')).toBeUndefined()
  })
})

describe('the import checks', () => {
  it('say what is to mend, in which column, how often, and of whom', () => {
    const found = checked('csv-salesforce', [
      company('a', { 'company.name': 'Nordwind', 'company.phone': '022 854', 'company.industry': 'Pumps' }, 'Anna Kos'), // prettier-ignore
      company('b', { 'company.name': 'NORDWIND', 'company.industry': 'food and beverage' }, 'Anna Kos'),
      company('c', { 'company.name': 'Ostsee MÃ¼hle', 'company.phone': '+4943112345' }),
    ])
    expect(found).toEqual([
      { check: 'encoding', table: 'accounts', column: 'Account Name', count: 1, examples: ['Ostsee MÃ¼hle'], profileIds: ['c'] },
      { check: 'phones', table: 'accounts', column: 'Phone', count: 1, examples: ['022 854'], profileIds: ['a'] },
      { check: 'duplicates', table: 'accounts', column: 'Account Name', count: 2, examples: ['NORDWIND'], profileIds: ['a', 'b'] },
      { check: 'duplicates', table: 'contacts', column: 'First Name + Last Name + Account Name', count: 2, examples: ['Anna, Kos, NORDWIND'], profileIds: ['a', 'b'] },
      { check: 'lists', table: 'accounts', column: 'Industry', count: 1, examples: ['Pumps'], profileIds: ['a'] },
    ]) // prettier-ignore
  })

  it('find a company without a name and a heading that stands twice', () => {
    const defined = [{ id: 'custom.company.text.x' as FieldId, heading: 'WEBSITE', about: 'company', holds: 'one', type: 'text', group: 'custom', options: [], visibility: 'crm' }] as const // prettier-ignore
    const found = checked('csv-salesforce', [company('n', {}, 'Anna Kos')], { ...options, ...{ defined } })
    expect(found.map(({ check, column }) => `${check} ${column}`)).toEqual([
      'headings WEBSITE',
      'required Account Name',
      'required Account Name',
    ])
  })

  it('find one value of a list in two spellings where the list is not known', () => {
    const found = checked('csv-pipedrive', [
      company('a', { 'company.name': 'A', 'company.industry': 'Software & IT' }),
      company('b', { 'company.name': 'B', 'company.industry': 'software and it' }),
      company('c', { 'company.name': 'C', 'company.industry': 'Software & IT' }),
    ])
    expect(found).toMatchObject([{ check: 'lists', count: 1, examples: ['software and it'], profileIds: ['b'] }]) // prettier-ignore
  })

  it('have nothing to say of a clean export', () => {
    const clean = company('a', { 'company.name': 'A', 'company.domain': 'a.example', 'company.phone': '+4943112345', 'company.industry': 'Machinery' }, 'Jan Kos') // prettier-ignore
    for (const [id, format] of fileFormats)
      if (format.checked && id !== 'csv-zoho' && id !== 'csv-dynamics') expect(checked(id, [clean]), id).toEqual([]) // prettier-ignore
  })
})

it('values of lists are compared as importers compare them', () => {
  expect(isIn(hubSpotIndustries, 'COMPUTER_SOFTWARE')).toBe(true)
  expect(isIn(hubSpotIndustries, 'Oil & Energy')).toBe(true)
  expect(isIn(hubSpotIndustries, 'OIL_ENERGY')).toBe(true)
  expect(isIn(salesforceIndustries, 'Pumps')).toBe(false)
})
