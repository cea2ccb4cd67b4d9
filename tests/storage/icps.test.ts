import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { activateIcp, createIcp, deleteIcp, exportIcp, importIcp, restoreIcp, saveIcp, undoIcp } from '../../lib/actions/icps.ts' // prettier-ignore
import { undoLast } from '../../lib/actions/undo.ts'
import type { AnyCriterion, Icp } from '../../lib/model/index.ts'
import { Database } from '../../lib/storage/database.ts'
import { readActiveIcp, readIcps } from '../../lib/storage/icps.ts'
import { renewFits } from '../../lib/storage/renew-fits.ts'
import { day, finding, reading } from '../profile/invented.ts'

let db: Database
let other: Database
let count = 0
const at = (days: number) => new Date(day(days))
const atOnce = () => Promise.resolve()
const big: AnyCriterion = { id: 'a', weight: 3, type: 'headcount', min: 100 }
const pumps: AnyCriterion = { id: 'b', weight: 1, type: 'industry', words: ['pump'] }

beforeEach(() => {
  db = new Database(`icps-${(count += 1)}`)
  other = new Database(`icps-other-${count}`)
})
afterEach(async () => {
  await db.delete()
  await other.delete()
})

const company = (name: string, employees: string, to: Database = db) =>
  addToProfile(
    reading('/', [finding('company.employees', employees), finding('company.industry', 'Pumps')], 'own', `${name}.example`),
    at(0), `add ${name}`, {}, to,
  ) // prettier-ignore
const fits = async (from: Database = db) =>
  Object.fromEntries((await from.listed.toArray()).map(({ domain, fit, fitBy }) => [domain, [fit, fitBy]]))
const edited = async (change: Partial<Icp>, days = 1) =>
  saveIcp({ ...(await readActiveIcp(db))!, ...change }, at(days), db)

describe('the fit of list rows', () => {
  it('is there with the write, once there is an active profile of the ideal customer', async () => {
    await createIcp('one', { criteria: [big, pumps] }, at(0), db)
    await company('small', '20')
    await company('large', '500')
    expect(await fits()).toEqual({ 'small.example': [25, 'one@1'], 'large.example': [100, 'one@1'] })
  })

  it('is reckoned anew for all rows when the criteria change, a little at a time', async () => {
    await company('small', '20')
    await company('large', '500')
    expect(await fits()).toEqual({ 'small.example': [undefined, 'none'], 'large.example': [undefined, 'none'] }) // prettier-ignore
    await createIcp('one', { criteria: [big] }, at(0), db)
    let rests = 0
    expect(await renewFits(async () => void (rests += 1), db)).toBe(2)
    expect(rests).toBeGreaterThan(0)
    expect(await fits()).toEqual({ 'small.example': [0, 'one@1'], 'large.example': [100, 'one@1'] })
    expect(await renewFits(atOnce, db)).toBe(0)
    await edited({ criteria: [pumps] })
    await renewFits(atOnce, db)
    expect(await fits()).toEqual({ 'small.example': [100, 'one@2'], 'large.example': [100, 'one@2'] })
  })

  it('leaves alone a row that somebody wrote meanwhile, and starts over when the criteria change meanwhile', async () => {
    await company('small', '20')
    await createIcp('one', { criteria: [big] }, at(0), db)
    let turn = 0
    await renewFits(async () => {
      turn += 1
      if (turn === 1) await edited({ criteria: [pumps] })
      if (turn === 2) await addToProfile(reading('/new', [finding('company.employees', '900')], 'own', 'small.example'), at(3), 'later', {}, db) // prettier-ignore
    }, db)
    expect(await fits()).toEqual({ 'small.example': [100, 'one@2'] })
  })

  it('is as it was after an undo, and gone with the last profile of the ideal customer', async () => {
    await createIcp('one', { criteria: [big] }, at(0), db)
    await company('large', '500')
    await addToProfile(reading('/x', [finding('company.employees', '20', { certainty: 'structured' })], 'own', 'large.example'), at(1), 'x', {}, db) // prettier-ignore
    expect(await fits()).toEqual({ 'large.example': [0, 'one@1'] })
    await undoLast(undefined, db)
    expect(await fits()).toEqual({ 'large.example': [100, 'one@1'] })
    await deleteIcp('one', at(2), db)
    await renewFits(atOnce, db)
    expect(await fits()).toEqual({ 'large.example': [undefined, 'none'] })
  })

  it('survives a row that cannot be read', async () => {
    await company('small', '20')
    await db.profiles.update((await db.profiles.toArray())[0]!.id, { claims: 'nonsense' as never })
    await createIcp('one', { criteria: [big] }, at(0), db)
    await renewFits(atOnce, db)
    expect((await fits())['small.example']).toEqual([undefined, 'one@1'])
  })
})

describe('an ideal customer profile', () => {
  it('counts its versions, and every change can be taken back', async () => {
    await createIcp('one', { name: 'A' }, at(0), db)
    expect(await edited({ name: 'A' })).toMatchObject({ problem: 'nothingToDo' })
    await edited({ name: 'B' })
    await undoIcp('one', at(2), db)
    expect(await readActiveIcp(db)).toMatchObject({ name: 'A', version: 3 })
    expect(await undoIcp('one', at(2), db)).toMatchObject({ problem: 'nothingToUndo' })
  })

  it('takes twelve criteria and no more', async () => {
    await createIcp('one', {}, at(0), db)
    const many = (n: number) => Array.from({ length: n }, (_, i) => ({ ...big, id: `c${i}` }))
    expect((await edited({ criteria: many(12) })).ok).toBe(true)
    expect(await edited({ criteria: many(13) })).toMatchObject({ problem: 'tooManyCriteria' })
  })

  it('is one of several, one of which scores; a deleted one comes back', async () => {
    await createIcp('one', { name: 'A' }, at(0), db)
    await createIcp('two', { name: 'B' }, at(0), db)
    await activateIcp('two', db)
    await deleteIcp('two', at(1), db)
    expect((await readActiveIcp(db))?.id).toBe('one')
    await restoreIcp('two', true, db)
    expect((await readActiveIcp(db))?.id).toBe('two')
    expect((await readIcps(db)).map(({ id }) => id)).toEqual(['one', 'two'])
  })

  it('gives the same scores on a second machine, version and unknown keys included', async () => {
    await createIcp('one', { criteria: [big, pumps], mood: 'good' } as Partial<Icp>, at(0), db)
    await edited({ name: 'Pump makers', criteria: [big, { ...pumps, shade: 'blue' } as AnyCriterion] })
    for (const to of [db, other]) {
      await company('small', '20', to)
      await company('large', '500', to)
    }
    const { text, name } = exportIcp((await readActiveIcp(db))!)
    expect(name).toBe('icp-Pump-makers-v2.json')
    expect(await importIcp(text, 'fresh', at(5), other)).toEqual({ ok: true, id: 'one' })
    await renewFits(atOnce, other)
    expect(await fits(other)).toEqual(await fits())
    expect(await readActiveIcp(other)).toMatchObject({ mood: 'good', criteria: [{}, { shade: 'blue' }] })
  })

  it('from a file: a newer one takes the place of the older, one that went another way comes beside it', async () => {
    await createIcp('one', { name: 'A' }, at(0), db)
    const older = exportIcp((await readActiveIcp(db))!).text
    await edited({ name: 'B' })
    const newer = exportIcp({ ...(await readActiveIcp(db))!, version: 9, name: 'C' }).text
    await importIcp(newer, 'fresh', at(2), db)
    expect((await readIcps(db)).map(({ icp }) => icp.name)).toEqual(['C'])
    await undoIcp('one', at(3), db)
    expect((await readActiveIcp(db))?.name).toBe('B')
    await importIcp(older, 'fresh', at(4), db)
    expect((await readIcps(db)).map(({ id, icp }) => [id, icp.name])).toEqual([['fresh', 'A'], ['one', 'B']]) // prettier-ignore
  })

  it.each([
    ['', 'notAnIcp'],
    ['{"format":"dossier-icp","version":1,"icp":{}}', 'notAnIcp'],
    ['{"format":"dossier-icp","version":2,"icp":{}}', 'newerFile'],
    ['{"format":"dossier-profiles","version":1,"profiles":[]}', 'notAnIcp'],
  ])('refuses %s as %s, and keeps what there is', async (text, expected) => {
    await createIcp('one', { name: 'A' }, at(0), db)
    expect(await importIcp(text, 'fresh', at(1), db)).toMatchObject({ ok: false, problem: expected })
    expect(await readIcps(db)).toHaveLength(1)
  })
})
