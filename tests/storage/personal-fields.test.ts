import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { setVisibility, turnOff, turnOn } from '../../lib/actions/personal-fields.ts'
import { Database } from '../../lib/storage/database.ts'
import { readDefinitions } from '../../lib/storage/definitions.ts'
import { day } from '../profile/invented.ts'

let db: Database
let count = 0
beforeEach(() => {
  db = new Database(`personal-${(count += 1)}`)
})
afterEach(() => db.delete())

const on = async () => Object.keys((await readDefinitions(db)).turnedOn).sort()
const now = new Date(day(0))

it('personal fields are off, and age, education and income are turned on for a reason only', async () => {
  expect(await on()).toEqual([])
  for (const field of ['person.ageRange', 'person.education', 'person.income'] as const) {
    expect(await turnOn(field, '  ', now, db)).toMatchObject({ ok: false, problem: 'needsReason' })
    expect(await on()).toEqual([])
    expect(await turnOn(field, 'Asked for by the pension product', now, db)).toEqual({ ok: true })
    expect((await readDefinitions(db)).turnedOn[field]).toEqual({
      reason: 'Asked for by the pension product',
      at: day(0),
    })
    await turnOff(field, db)
  }
  expect(await turnOn('person.birthday', '', now, db)).toEqual({ ok: true })
  expect(await on()).toEqual(['person.birthday'])
})

it('two quick changes are both kept: of fields turned on and off, and of what may be exported', async () => {
  await Promise.all([turnOn('person.birthday', '', now, db), turnOn('person.income', 'Asked for', now, db)])
  expect(await on()).toEqual(['person.birthday', 'person.income'])
  await Promise.all([turnOff('person.birthday', db), turnOff('person.income', db)])
  expect(await on()).toEqual([])
  await Promise.all([setVisibility('person.phone', 'never', db), setVisibility('person.email', 'never', db)])
  expect((await readDefinitions(db)).visibility).toEqual({ 'person.phone': 'never', 'person.email': 'never' })
})
