import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { typeValue } from '../../lib/actions/edit-profile.ts'
import { mergeProfiles } from '../../lib/actions/merge-profiles.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import { Database } from '../../lib/storage/database.ts'
import { cases, day } from '../profile/invented.ts'
import { carryOut, type Wish } from '../soak/kit/commands.ts'
import { broken } from '../soak/kit/invariants.ts'

let db: Database
let turn = 0
beforeEach(() => {
  db = new Database('random histories')
})
afterEach(() => db.delete())

const now = new Date(day(0))
const next = () => `h${(turn += 1)}`
const save = (site: string, page: number, id = next(), at = db) =>
  carryOut({ verb: 'save', site, page }, id, at)
const ids = async () => (await db.profiles.toArray()).map(({ id }) => id)
const whole = async () => JSON.stringify([await db.profiles.toArray(), await db.listed.toArray()])
const emptied = async () => {
  await db.delete()
  db = new Database('random histories')
}

it('any history of merges and edits, undone step by step, passes byte for byte through every state it had', async () => {
  const step = fc.record({
    what: fc.constantFrom('merge', 'merge', 'save', 'type'),
    one: fc.nat(5),
    other: fc.nat(5),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      await emptied()
      for (let at = 0; at < 5; at += 1) await save(`s${at}.example`, at)
      const states: string[] = []
      for (const { what, one, other } of steps) {
        const all = await ids()
        const before = await whole()
        const [into, from] = [all[one % all.length]!, all[other % all.length]!]
        const wish: Wish =
          what === 'merge'
            ? { verb: 'merge', into, other: from }
            : what === 'save'
              ? { verb: 'save', site: `s${one}.example`, page: 10 + other }
              : { verb: 'type', profileId: into, value: `note ${other}` }
        if (what === 'merge' && into === from) continue
        if ((await carryOut(wish, next(), db)).ok && (await whole()) !== before) states.push(before)
      }
      for (const state of states.reverse()) {
        expect(await undoLast(undefined, db)).toMatchObject({ ok: true })
        expect(await whole()).toBe(state)
      }
    }),
    cases(12),
  )
})

it('two contexts that edit one draft at the same time lose nothing that either was told is kept', async () => {
  const fields = ['company.note', 'company.product', 'company.employees', 'company.industry'] as const
  const edit = fc.record({ by: fc.boolean(), field: fc.constantFrom(...fields), wait: fc.nat(3) })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 14 }), async (edits) => {
      await emptied()
      const second = new Database('random histories')
      try {
        await save('both.example', 0)
        const [id] = await ids()
        const told = await Promise.all(
          edits.map(async ({ by, field, wait }, at) => {
            for (let turn = 0; turn < wait; turn += 1) await Promise.resolve()
            const value = String(1000 + at)
            const done = await typeValue(id!, { subject: 'company', field, value }, now, next(), by ? db : second) // prettier-ignore
            return done.ok ? [`${field} ${value}`] : []
          }),
        )
        const row = (await db.profiles.get(id!))!
        const kept = new Set(row.claims.map(({ field, value }) => `${field} ${value}`))
        expect(told.flat().filter((one) => !kept.has(one))).toEqual([])
        expect(told.flat()).toHaveLength(edits.length)
        expect(row.version).toBe(1 + edits.length)
        expect(await broken(db, [])).toEqual([])
      } finally {
        second.close()
      }
    }),
    cases(12),
  )
})

describe('messages that are lost, doubled, late and in another order', () => {
  it.each([1, 10, 50])('at %i in a hundred: the store ends as it does without', async (percent) => {
    const saves = Array.from({ length: 24 }, (_, at) => ({ site: `m${at % 4}.example`, page: at }))
    const state = async () => (await db.profiles.toArray()).map(({ domains, claims, pages }) => [domains, claims.map(({ id }) => id).sort(), pages.map(({ url }) => url).sort()].join('|')).sort() // prettier-ignore
    for (const { site, page } of saves) await save(site, page)
    const calm = await state()
    const chance = fc.nat(99).map((at) => at < percent)
    const fate = fc.record({ lost: chance, answerLost: chance, doubled: chance, late: fc.nat(6) })
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { minLength: 72, maxLength: 72 }), async (fates) => {
        await emptied()
        let at = 0
        /** As the sender of messages does it: asked again with the same id until there is an answer. */
        const sent = async ({ site, page }: (typeof saves)[number], id: string) => {
          for (;;) {
            const { lost, answerLost, doubled, late } = fates[(at += 1) % fates.length]!
            for (let turn = 0; turn < late; turn += 1) await new Promise((resolve) => setImmediate(resolve))
            if (lost && at < 400) continue
            const copies = doubled ? [save(site, page, id), save(site, page, id)] : [save(site, page, id)]
            const [answer] = await Promise.all(copies)
            if (!answerLost || at >= 400) return answer
          }
        }
        await Promise.all(saves.map((one, number) => sent(one, `m${number}`)))
        expect(await state()).toEqual(calm)
        expect(await broken(db, saves)).toEqual([])
      }),
      cases(3),
    )
  })
})

it('a merge that is asked for twice, under one id, is done once', async () => {
  await save('a.example', 0)
  await save('b.example', 1)
  const [into, other] = await ids()
  await mergeProfiles(into!, [other!], now, 'once', db)
  const before = await whole()
  await mergeProfiles(into!, [other!], now, 'once', db)
  expect(await whole()).toBe(before)
})
