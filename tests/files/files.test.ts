import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { guarded, unguarded } from '../../lib/files/cells/guard.ts'
import { splitName } from '../../lib/text/split-name.ts'
import { written, type FileEntry } from '../../lib/files/file-format.ts'
import { fileFormats } from '../../lib/files/shelf.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { typedClaims } from '../../lib/profile/edit.ts'
import { emptyProfile, withClaims, withReading } from '../../lib/profile/profile.ts'
import { profileSchema, type FieldId } from '../../lib/model/index.ts'
import { words } from './kit/words.ts'
import { cases, day, everyone, finding, person, reading } from '../profile/invented.ts'
import { readFileSync, writeFileSync } from 'node:fs'

const entry = (profile: FileEntry['profile']): FileEntry => ({ profile, draft: draftOf(profile) })
const options = { now: day(30), say: words.say }

function sample(): FileEntry[] {
  const pages = [
    reading('/', [
      finding('company.name', 'Nordwind', { certainty: 'structured' }),
      finding('company.description', 'Pumps, "quiet" ones;\nmade in Kiel', { certainty: 'structured' }),
      finding('company.social', 'https://www.linkedin.com/company/nordwind'),
    ]),
    reading('/impressum', [
      finding('company.legalName', 'Nordwind GmbH'),
      finding('company.address', 'Hafenstraße 4, 24103 Kiel', { parts: { street: 'Hafenstraße 4', postalCode: '24103', locality: 'Kiel', country: 'DE', type: 'head' } }), // prettier-ignore
      finding('company.phone', '+4943112345'),
      finding('company.email', 'info@nordwind.example'),
      finding('company.founded', '1998'),
    ]),
    reading('/team', [
      finding('company.founded', '1999', { certainty: 'inferred' }),
      finding('company.employees', '1,200', { certainty: 'inferred' }),
      ...person('0', 'Dr. Jonas van der Brandt', 'CEO', 'jonas@nordwind.example'),
      ...person('1', '蔡美柔', '業務總監'),
    ]),
  ]
  const read = pages.reduce(
    (own, page, at) => withReading(own, page, everyone(page), day(at)),
    emptyProfile('nord', [], day(0)),
  )
  const typed = withClaims(
    read,
    typedClaims(read, { subject: 'company', field: 'company.industry', value: '=Pumps' }, day(5)),
    day(5),
  )
  const bare = reading('/', [finding('company.name', 'Ostsee')], 'own', 'ostsee.example')
  return [entry(typed), entry(withReading(emptyProfile('ost', [], day(1)), bare, [], day(1)))]
}

const goldenOf = (id: string) => readFileSync(new URL(`golden/${id}.golden`, import.meta.url), 'utf8')
/** All files of a format as one text, each under its name. */
const whole = (files: ReadonlyMap<string, string>) => [...files].map(([name, text]) => (name === '' ? '' : `=== ${name}\r\n`) + text).join('') // prettier-ignore

describe('golden files', () => {
  for (const [id, format] of fileFormats)
    it(id, () => {
      expect(format.id).toBe(id)
      const made = whole(written(format, sample(), options))
      if (process.env['GOLDEN'] === 'write') writeFileSync(new URL(`golden/${id}.${format.extension}.golden`, import.meta.url), made) // prettier-ignore
      expect(made).toBe(goldenOf(`${id}.${format.extension}`))
    })

  it('are of every format there is', () => {
    expect([...fileFormats.keys()]).toEqual([
      ...['brief', 'csv-bitrix24', 'csv-dynamics', 'csv-hubspot', 'csv-kommo', 'csv-pipedrive'],
      ...['csv-salesforce', 'csv-spreadsheet', 'csv-zoho', 'ics', 'json', 'ndjson', 'vcard', 'xlsx'],
    ])
  })

  it('written in pieces is the same as in one', () => {
    for (const format of fileFormats.values()) {
      const writer = format.open(options)
      const files = new Map<string, string>()
      const pieces = [writer.start(), ...sample().map((one) => writer.rows([one])), writer.end()].flat()
      for (const { file, text } of pieces) files.set(file, (files.get(file) ?? '') + text)
      expect(whole(files)).toBe(whole(written(format, sample(), options)))
    }
  })
})

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '|',
      '＝',
      '＠',
      ' ',
      '1',
      'A',
      '\u202e',
      '\u0000',
    ),
  }),
)

describe('the formula guard', { timeout: 600_000 }, () => {
  it('leaves no cell that a spreadsheet runs, also after a guessed separator, and can be taken off again', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cell = guarded(text)
        expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u)
        expect(cell).not.toMatch(/[;,|"\t\r\n] ?[=+\-@＝＋－＠]/u)
        expect(unguarded(cell)).toBe(text)
      }),
      cases(3000),
    )
  })
  it('keeps phones readable', () =>
    expect(guarded('+48 22 854 05 67; +49 431 12345')).toBe("'+48 22 854 05 67; '+49 431 12345"))
  it('leaves ordinary text alone', () => {
    for (const text of ['Nordwind GmbH', 'a-b', 'x@y.example', 'C++, C#', "O'Neill", '蔡美柔', '1 - 2'])
      expect(guarded(text)).toBe(text)
  })
})

describe('hostile values', { timeout: 600_000 }, () => {
  const texts = fc.record({ industry: hostile, tag: hostile, name: hostile, person: hostile })
  const profileOf = (values: Record<string, string>) => {
    const page = reading('/', [
      finding('company.name', values['name']!),
      finding('company.industry', values['industry']!),
      ...person('0', values['person']!, 'CEO'),
    ])
    const own = withReading(emptyProfile('p', [], day(0)), page, everyone(page), day(0))
    const tag = { subject: 'company', field: 'company.tag' as FieldId, value: values['tag']! }
    return entry(tag.value.trim() ? withClaims(own, typedClaims(own, tag, day(1)), day(1)) : own)
  }
  const readBack = (text: string) => Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, newline: '\r\n', skipEmptyLines: true }) // prettier-ignore
  // What a cell never holds: control characters and direction signs; all line ends are one.
  const clean = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
      .toWellFormed()

  it('come back from every CSV as they were, in as many cells and rows as were written', () => {
    fc.assert(
      fc.property(texts, (values) => {
        const one = profileOf(values)
        const industry = clean(one.draft.fields['company.industry']?.standing[0]?.value ?? '')
        const sheet = readBack(written(fileFormats.get('csv-spreadsheet')!, [one, one], options).get('')!)
        expect(sheet.errors).toEqual([])
        expect(sheet.data).toHaveLength(2)
        expect(unguarded(sheet.data[0]!['Industry']!)).toBe(industry)
        expect(unguarded(sheet.data[1]!['Company']!)).toBe(clean(one.draft.name))
        for (const cell of Object.values(sheet.data[0]!)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u)
        const crm = readBack(written(fileFormats.get('csv-hubspot')!, [one], options).get('')!)
        expect(crm.errors).toEqual([])
        expect(crm.data).toHaveLength(Math.max(1, one.draft.people.length))
        expect(crm.data[0]!['Industry']).toBe(industry)
        expect(Object.keys(crm.data[0]!).at(-1)).toBe('prospect_key')
      }),
      cases(500),
    )
  })

  it('come back from JSON with every claim, so that a profile can be rebuilt', () => {
    fc.assert(
      fc.property(texts, (values) => {
        const one = profileOf(values)
        const file = JSON.parse(written(fileFormats.get('json')!, [one, one], options).get('')!) as {
          profiles: Record<string, unknown>[]
        }
        const { claims, pages, domains } = file.profiles[1]!
        expect(profileSchema.parse({ ...one.profile, claims, pages, domains })).toEqual(one.profile)
      }),
      cases(300),
    )
  })
})

it('splits names for importers that ask for two', () => {
  const split = (name: string) => Object.values(splitName(name)).join('|')
  expect(['Anna Nowak', 'Jonas van der Brandt', 'María José García', '蔡美柔', '司马光明', '김민준', 'Plato', 'Otto von Bismarck'].map(split)).toEqual([
    'Anna|Nowak', 'Jonas|van der Brandt', 'María José|García', '美柔|蔡', '光明|司马', '민준|김', '|Plato', 'Otto|von Bismarck',
  ]) // prettier-ignore
  expect(splitName('Brandt Jonas', { given: 'Jonas', family: 'Brandt' })).toEqual({
    given: 'Jonas',
    family: 'Brandt',
  })
  expect(splitName('Kovács Péter', { order: 'family-given' })).toEqual({ given: 'Péter', family: 'Kovács' })
})
