import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { saveFormAddress, saveNoticePurpose, letterTo } from '../../lib/actions/letters.ts'
import { undoChange } from '../../lib/actions/undo.ts'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { typeValue, vetoValue } from '../../lib/actions/edit-profile.ts'
import { formCode, formFor, isForm } from '../../lib/files/letters/form-address.ts'
import { letterKinds, type LetterKind } from '../../lib/files/letters/letter.ts'
import { languages } from '../../lib/i18n/languages.ts'
import { localeOf } from '../../lib/i18n/locales.ts'
import { Speech } from '../../lib/i18n/speech.ts'
import type { MessageKey } from '../../lib/i18n/messages.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { Database } from '../../lib/storage/database.ts'
import { putVisibility } from '../../lib/storage/definitions.ts'
import { isDamaged } from '../../lib/storage/parse.ts'
import { profileById } from '../../lib/storage/queries.ts'
import { finding, person, reading } from '../profile/invented.ts'

const now = new Date('2026-03-01T10:00:00.000Z')
let databases = 0

async function wordsOf(id: string) {
  const speech = new Speech(await localeOf(languages.find((each) => each.id === id)!))
  return {
    say: (key: string, values?: Readonly<Record<string, string | number>>) => speech.say(key as MessageKey, values), // prettier-ignore
    nameOf: (field: string) => field,
    date: (iso: string) => iso.slice(0, 10),
  }
}

async function filed() {
  const db = new Database(`letters ${(databases += 1)}`)
  const page = reading('/team', [
    finding('company.name', 'Nordwind'),
    ...person('a', 'Jo\u202e Brandt', 'CEO\nBcc: all@evil.example', 'jo@nordwind.example'),
    ...person('b', 'Ida Sand', 'CFO', 'ida@nordwind.example'),
  ])
  const made = await addToProfile(page, now, 'file', { people: ['person:a', 'person:b'] }, db)
  if (!made.ok) throw new Error(made.problem)
  const profile = await profileById(made.profileId, db)
  if (!profile || isDamaged(profile)) throw new Error('no profile')
  const jo = draftOf(profile).people.find(({ name }) => name.startsWith('Jo'))!
  const letter = async (kind: LetterKind, language = 'en') => {
    const answer = await letterTo(made.profileId, jo.id, kind, await wordsOf(language), now, db)
    return answer.ok ? answer.text : answer.problem
  }
  return { db, profileId: made.profileId, jo, letter }
}

describe('what a person who asks is given', () => {
  it('is every value of theirs with its page and dates, also what was struck out, and nothing of others', async () => {
    const { db, profileId, jo, letter } = await filed()
    await typeValue(profileId, { subject: jo.id, field: 'person.phone', value: '+49 431 12345' }, now, 'phone', db) // prettier-ignore
    const { key } = jo.fields['person.email']!.standing[0]!
    await vetoValue(profileId, { subject: jo.id, field: 'person.email', key }, now, 'veto', db)
    await db.receipts.put({ jobId: 'j', key: `${profileId}.${jo.id.replace('person:', '')}`, object: 'person', profileId, name: 'Jo', action: 'create', remoteId: '7', link: 'https://crm.example/7', changes: [], at: now.toISOString() }) // prettier-ignore
    await db.savedFiles.put({ profileId, file: 'profiles-hubspot.csv', format: 'csv-hubspot', at: now.toISOString() }) // prettier-ignore
    const text = await letter('access')
    expect(text).toContain('profiles-hubspot.csv')
    for (const part of ['+49 431 12345', 'entered by hand', 'jo@nordwind.example (struck out)', 'https://www.nordwind.example/team', '2026-03-01', 'https://crm.example/7']) expect(text).toContain(part) // prettier-ignore
    expect(text).not.toMatch(/ida|CFO/i)
    await db.receipts.clear()
    await db.savedFiles.clear()
    expect(await letter('access')).toContain('to no CRM from this computer')
  })

  it('holds no line and no sign of direction that a page put in', async () => {
    const { letter } = await filed()
    for (const kind of letterKinds) {
      const text = await letter(kind)
      expect(text).not.toMatch(/\u202e/)
      expect(text).not.toMatch(/^Bcc:/m)
    }
  })

  it('is written in each language with nothing left of another', async () => {
    const { letter } = await filed()
    for (const { id } of languages)
      for (const kind of letterKinds) {
        const text = await letter(kind, id)
        expect(text).not.toMatch(/letter\.|\{\w+\}/)
        if (id !== 'en') expect(text).not.toMatch(/Hello|Everything|answer/)
      }
  })
})

describe('a notice of what is kept', () => {
  it('names the purpose, the details, each source with its first day, and until when, in the person’s language', async () => {
    const { db, letter } = await filed()
    const text = await letter('notice')
    for (const part of ['to see whether what we offer', 'person.name, person.title, person.email', '- https://www.nordwind.example/team, 2026-03-01']) expect(text).toContain(part) // prettier-ignore
    expect(text).toMatch(/Kept until: 20\d\d-/)
    expect(await letter('notice', 'de')).toContain('ob unser Angebot Ihrem Unternehmen nützt')
    await saveNoticePurpose('Ein Angebot\nBcc: all@evil.example', db)
    expect(await letter('notice', 'de')).toContain('Wozu: Ein Angebot Bcc: all@evil.example')
  })

  it('is marked as sent on a day, which goes with the person and can be taken back', async () => {
    const { db, profileId, jo, letter } = await filed()
    const sent = { subject: jo.id, field: 'person.letter', value: 'Notice', parts: { at: '2026-03-01', kind: 'notice' } } as const // prettier-ignore
    const again = { ...sent, parts: { ...sent.parts, at: '2026-04-01' } }
    expect(await typeValue(profileId, sent, now, 'sent', db)).toMatchObject({ ok: true })
    expect(await typeValue(profileId, again, now, 'again', db)).toMatchObject({ ok: true })
    const days = async () => {
      const row = await profileById(profileId, db)
      if (!row || isDamaged(row)) throw new Error('no profile')
      const person = draftOf(row).people.find(({ name }) => name.startsWith('Jo'))!
      return (person.fields['person.letter']?.standing ?? []).map(({ parts }) => parts?.['at']).sort()
    }
    expect(await days()).toEqual(['2026-03-01', '2026-04-01'])
    expect(await letter('access')).toContain('Notice')
    expect(await undoChange('again', db)).toMatchObject({ ok: true })
    expect(await days()).toEqual(['2026-03-01'])
  })
})

describe('a request to confirm', () => {
  it('shows what stands and asks until a day; neither judgements nor private fields', async () => {
    const { db, profileId, jo, letter } = await filed()
    await typeValue(profileId, { subject: jo.id, field: 'person.role', value: 'champion' }, now, 'role', db)
    await putVisibility({ 'person.email': 'private' }, db)
    const text = await letter('confirm')
    expect(text).toContain('person.name: Jo Brandt')
    expect(text).toContain('2026-03-31')
    expect(text).not.toMatch(/jo@nordwind|champion/)
  })
})

describe('a link to a survey', () => {
  it('holds a code, the same each time, and nothing that tells who it is', async () => {
    const { db, profileId, jo, letter } = await filed()
    await saveFormAddress('https://forms.example/q?who={code}', db)
    const text = await letter('survey')
    const link = /https:\/\/forms\.example\S+/.exec(text)![0]
    expect(link).toBe(`https://forms.example/q?who=${formCode(profileId, jo.id)}`)
    expect(link).not.toMatch(/jo|brandt|nordwind/i)
    expect(link).not.toContain(profileId)
    expect(formCode(profileId, 'person:other')).not.toBe(formCode(profileId, jo.id))
  })

  it('is made only of an address of a form with a place for the code', () => {
    for (const wrong of [
      '',
      'https://forms.example/q',
      'http://forms.example/{code}',
      'javascript:{code}',
      'forms {code}',
    ]) {
      // prettier-ignore
      expect(isForm(wrong)).toBe(false)
      expect(formFor(wrong, 'p', 'a')).toBe('')
    }
  })
})
