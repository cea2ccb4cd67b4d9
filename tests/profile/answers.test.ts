import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { COMPANY_CODE, readAnswers, takeAnswers } from '../../lib/actions/answers.ts'
import { typeValue } from '../../lib/actions/edit-profile.ts'
import { undoChange } from '../../lib/actions/undo.ts'
import { formCode } from '../../lib/files/letters/form-address.ts'
import type { FieldId } from '../../lib/model/index.ts'
import { agreementOf } from '../../lib/profile/proposals.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { Database } from '../../lib/storage/database.ts'
import { isDamaged } from '../../lib/storage/parse.ts'
import { profileById } from '../../lib/storage/queries.ts'
import { finding, person, reading } from './invented.ts'

const now = new Date('2026-03-01T10:00:00.000Z')
const later = new Date('2026-03-09T10:00:00.000Z')
const LABELS: Readonly<Record<string, readonly FieldId[]>> = { Title: ['person.title'], 'E-mail': ['company.email', 'person.email'], Phone: ['company.phone', 'person.phone'], Industry: ['company.industry'] } // prettier-ignore
const fieldsOf = (label: string) => LABELS[label] ?? []
let databases = 0

async function filed() {
  const db = new Database(`answers ${(databases += 1)}`)
  const page = reading('/team', [finding('company.name', 'Nordwind'), finding('company.industry', 'Pumps'), ...person('a', 'Jo Brandt', 'CEO', 'jo@nordwind.example')]) // prettier-ignore
  const made = await addToProfile(page, now, 'file', { people: ['person:a'] }, db)
  if (!made.ok) throw new Error(made.problem)
  const { profileId } = made
  const row = async () => {
    const found = await profileById(profileId, db)
    if (!found || isDamaged(found)) throw new Error('no profile')
    return found
  }
  const draft = async () => draftOf(await row())
  const jo = (await draft()).people[0]!
  const read = (text: string) => readAnswers(text, fieldsOf, db)
  const take = async (text: string, command = 'take') => {
    const [answer] = (await read(text)).answers
    return takeAnswers(profileId, answer!.proposals, 'Answer from Jo Brandt, 9 March', later, command, db)
  }
  const title = async () => (await draft()).people[0]!.fields['person.title']!
  return { db, profileId, row, draft, jo, read, take, title, code: formCode(profileId, jo.id), companyCode: formCode(profileId, COMPANY_CODE) } // prettier-ignore
}

describe('answers', () => {
  it('stand beside what is there, and change nothing by being read', async () => {
    const { read, row, code, profileId, jo } = await filed()
    const before = await row()
    const { answers, unknown } = await read(`Code: ${code}\n\nTitle: Chairwoman\nE-mail: jo@nordwind.example\nShoe size: 41\nIndustry: Banking`) // prettier-ignore
    expect(unknown).toBe(0)
    expect(answers).toMatchObject([{ profileId, personId: jo.id, name: 'Jo Brandt' }])
    expect(answers[0]!.proposals).toEqual([
      { field: 'person.title', subject: jo.id, said: 'Chairwoman', words: 'Title: Chairwoman', now: ['CEO'], kind: 'stated', agrees: false }, // prettier-ignore
      { field: 'person.email', subject: jo.id, said: 'jo@nordwind.example', words: 'E-mail: jo@nordwind.example', now: ['jo@nordwind.example'], kind: 'stated', agrees: true }, // prettier-ignore
    ])
    expect(await row()).toEqual(before)
  })

  it('are kept as stated, with their words, when they are taken, and taken back by one undo', async () => {
    const { take, title, code, db, row } = await filed()
    const before = (await row()).claims
    expect(await take(`${code}\nTitle: Chairwoman\nE-mail: jo@nordwind.example`)).toMatchObject({ ok: true })
    const { standing, rivals } = await title()
    expect(standing.map(({ value }) => value)).toEqual(['Chairwoman'])
    expect(rivals.map(({ value }) => value)).toEqual(['CEO'])
    expect(standing[0]!.claims.find(({ evidence }) => evidence.source === 'import')).toMatchObject({ certainty: 'stated', evidence: { pageTitle: 'Answer from Jo Brandt, 9 March', quote: 'Title: Chairwoman', seenAt: later.toISOString() } }) // prettier-ignore
    expect(await undoChange('take', db)).toMatchObject({ ok: true })
    expect((await row()).claims).toEqual(before)
  })

  it('never take the place of what the rep typed', async () => {
    const { take, title, code, db, profileId, jo } = await filed()
    await typeValue(profileId, { subject: jo.id, field: 'person.title', value: 'Owner' }, now, 'type', db)
    await take(`${code}\nTitle: Chairwoman`)
    const { standing, rivals } = await title()
    expect(standing.map(({ value }) => value)).toEqual(['Owner'])
    expect(rivals.map(({ value }) => value)).toContain('Chairwoman')
  })

  it('are found in a mail, where what was written counts before what it quotes', async () => {
    const { read, code } = await filed()
    const above = `Hello,\nTitle: Chairwoman\n\n> Please keep this line in your answer: ${code}\n> Title: CEO\n> Phone: +49 431 1`
    const said = (await read(above)).answers[0]!.proposals.map((each) => each.said)
    expect(said).toEqual(['Chairwoman', '+49 431 1'])
    const inline = `> Code: ${code}\n> Title: CEO\nTitle: Chairwoman`
    expect((await read(inline)).answers[0]!.proposals.map((each) => each.said)).toEqual(['Chairwoman'])
  })

  it('are found in a table by its column of codes, whatever that is called', async () => {
    const { read, code, companyCode } = await filed()
    const table = `ID;Title;Industry\n${code};Chairwoman;Banking\n${companyCode};;Compressors\nzzzzzzzz;CTO;\n`
    const { answers, unknown } = await read(table)
    expect(answers.map(({ name, proposals }) => [name, ...proposals.map(({ said }) => said)])).toEqual([['Jo Brandt', 'Chairwoman'], ['Nordwind', 'Compressors']]) // prettier-ignore
    expect(unknown).toBe(1)
    expect(agreementOf(answers.flatMap(({ proposals }) => proposals))).toEqual([
      { field: 'company.industry', kind: 'stated', asked: 1, same: 0 },
      { field: 'person.title', kind: 'stated', asked: 1, same: 0 },
    ])
  })

  it('say nothing without a code', async () => {
    const { read } = await filed()
    expect(await read('Title: Chairwoman')).toEqual({ ok: true, answers: [], unknown: 0 })
    expect(await read(`:${'：'.repeat(100_000)}`)).toMatchObject({ answers: [] })
  })
})
