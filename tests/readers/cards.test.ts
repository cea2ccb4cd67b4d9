import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { written, type FileEntry } from '../../lib/files/file-format.ts'
import { fileFormats } from '../../lib/files/shelf.ts'
import type { FieldId } from '../../lib/model/index.ts'
import { entryWith, hostile } from '../files/kit/hostile.ts'
import { words } from '../files/kit/words.ts'
import { day } from '../profile/invented.ts'
import { hasModule, python } from '../setup/readers.mjs'

const BIRTHDAY = 'person.birthday' as FieldId
const script = fileURLToPath(new URL('read_cards.py', import.meta.url))
const textOf = (id: string, entries: readonly FileEntry[], now = day(30)) =>
  written(fileFormats.get(id)!, entries, { now, say: words.say }).get('') ?? ''

function understood<Read>(text: string): Read[] {
  return JSON.parse(execFileSync(python, [script], { input: text, encoding: 'utf8', maxBuffer: 64_000_000 }))
}

/** What a text value is after escaping: one kind of line end, no control characters, no direction signs. */
const clean = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed()

function bornOn(entry: FileEntry, birthday: string): FileEntry {
  const person = entry.draft.people[0]!
  const name = person.fields['person.name']!
  const view = { ...name, field: BIRTHDAY, standing: [{ ...name.standing[0]!, value: birthday }] }
  return { ...entry, draft: { ...entry.draft, people: [{ ...person, fields: { ...person.fields, [BIRTHDAY]: view } }] } } // prettier-ignore
}

it('every line of a card or calendar has at most 75 octets', () => {
  const entries = hostile.map(entryWith)
  for (const id of ['vcard', 'ics'])
    for (const line of textOf(
      id,
      entries.map((entry) => bornOn(entry, '05-17')),
    ).split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

describe.skipIf(!hasModule('vobject'))('vobject', () => {
  it('reads every card as it was meant, whatever its values hold', () => {
    const entries = hostile.map(entryWith)
    const cards = understood<Record<string, string | string[]>>(textOf('vcard', entries))
    expect(cards).toHaveLength(entries.length)
    entries.forEach(({ draft }, at) => {
      const person = draft.people[0]!
      const title = person.fields['person.title']?.standing[0]?.value
      expect(cards[at]).toMatchObject({
        fn: person.name,
        family: `Nowak${at}`,
        given: 'Anna',
        org: [`Company ${at}`],
        title: title === undefined ? [] : [clean(title)],
        email: [`anna${at}@nordwind.example`],
        tel: ['+48228540567'],
      })
    })
  })

  it('finds the birthdays of every year, 29 February on the last day of the month', () => {
    const entry = entryWith('CEO')
    const event = (birthday: string, now: string) =>
      understood<{ summary: string; days: string[] }>(textOf('ics', [bornOn(entry, birthday)], now))[0]
    const five = ['2026-05-17', '2027-05-17', '2028-05-17', '2029-05-17', '2030-05-17', '2031-05-17']
    expect(event('1980-05-17', day(0))).toEqual({
      summary: 'Birthday: Anna Nowak0 (Company 0)',
      days: five,
    })
    expect(event('05-17', day(0))?.days).toEqual(five)
    expect(event('02-29', '2026-03-01T00:00:00.000Z')?.days).toEqual(['2026-02-28', '2027-02-28', '2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28']) // prettier-ignore
    expect(event('02-29', '2028-03-01T00:00:00.000Z')?.days.slice(0, 2)).toEqual(['2028-02-29', '2029-02-28'])
    for (const no of ['02-30', '13-01', 'May', '']) expect(event(no || ' ', day(0))).toBeUndefined()
  })
})
