import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { turnOff, turnOn } from '../../lib/actions/personal-fields.ts'
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
