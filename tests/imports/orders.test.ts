import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importOrders, planOrders } from '../../lib/actions/import-orders.ts'
import { importCompanies, planImport } from '../../lib/actions/import-companies.ts'
import { mergeProfiles } from '../../lib/actions/merge-profiles.ts'
import { readSheet } from '../../lib/actions/read-sheet.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import { dateIn, dateOrderOf } from '../../lib/imports/dates.ts'
import { guessOrderColumns, orderOf } from '../../lib/imports/orders.ts'
import { rfmOf, rfmSegments } from '../../lib/profile/rfm.ts'
import { Database } from '../../lib/storage/database.ts'
import { day } from '../profile/invented.ts'

let db: Database
beforeEach(() => {
  db = new Database('orders')
})
afterEach(() => db.delete())
const now = new Date(day(0))
const file = (name: string) => readFileSync(new URL(`rfm/${name}`, import.meta.url))

async function companies(csv: string): Promise<void> {
  const sheet = await readSheet({ name: 'c.csv', bytes: new TextEncoder().encode(csv) })
  if (!sheet.ok) throw new Error(sheet.problem)
  const plan = await planImport(sheet, ['company.name', 'company.domain'], now, db)
  await importCompanies(plan, { same: 'join', maybe: 'new' }, csv, {}, db)
}

async function plannedOrders(bytes: Uint8Array) {
  const sheet = await readSheet({ name: 'orders.csv', bytes })
  if (!sheet.ok) throw new Error(sheet.problem)
  const targets = guessOrderColumns(sheet.headings)
  const dates = sheet.rows.map(({ cells }) => cells[targets.indexOf('date')] ?? '')
  return planOrders(sheet, targets, dateOrderOf(dates) ?? 'dmy', now, db)
}

describe('recency, frequency and money', () => {
  it('are what the reference spreadsheet reckons from the same orders', async () => {
    const wanted = Papa.parse<Record<string, string>>(file('reference.csv').toString('utf8'), { header: true, skipEmptyLines: true }).data // prettier-ignore
    await companies(
      `Company,Domain\n${wanted.map(({ customer }) => `${customer},${customer}.example`).join('\n')}\n`,
    )
    const plan = await plannedOrders(file('orders.csv'))
    expect(plan.left).toEqual([])
    expect(await importOrders(plan, 'orders', {}, db)).toMatchObject({ ok: true, profiles: wanted.length })
    const rfm = rfmOf(
      (await db.listed.toArray()).map(({ name, orders }) => ({ id: name, orders })),
      now,
    )
    for (const { customer, days, orders, total, R, F, M } of wanted)
      expect({ customer, ...rfm.get(customer!) }).toMatchObject({
        customer,
        days: Number(days),
        recency: Number(R),
        frequency: Number(F),
        money: Number(M),
        orders: { count: Number(orders), total: Number(total), currency: 'EUR' },
      })
    const names = (is: (typeof rfmSegments)[keyof typeof rfmSegments]) => [...rfm].filter(([, one]) => is(one)).map(([name]) => name).sort() // prettier-ignore
    const those = (is: (row: Record<string, string>) => boolean) => wanted.filter(is).map(({ customer }) => customer!).sort() // prettier-ignore
    expect(names(rfmSegments.highValueLowFrequency)).toEqual(those(({ M, F }) => Number(M) >= 4 && Number(F) <= 2)) // prettier-ignore
    expect(names(rfmSegments.highValueAtRisk)).toEqual(those(({ M, R }) => Number(M) >= 4 && Number(R) <= 2))
    expect(names(rfmSegments.highValueAtRisk).length).toBeGreaterThan(0)
  })

  it('do not sum what is in another currency', () => {
    const of = (id: string, currency: string, total: number) => ({ id, orders: { last: '2026-02-01', count: 1, total, currency } }) // prettier-ignore
    const rfm = rfmOf([of('a', 'EUR', 1), of('b', 'EUR', 9), of('c', 'IRR', 9e9), { id: 'd' }], now)
    expect(rfm.get('c')?.money).toBeUndefined()
    expect(rfm.get('b')?.money).toBe(5)
    expect(rfm.has('d')).toBe(false)
  })
})

describe('the amount of an order', () => {
  it.each([
    ['1.234,50 zł', 1234.5],
    ['-12.00', -12],
    ['(1,250.50)', -1250.5],
    ['$ (120.00)', -120],
    ['120,00-', -120],
    ['120 (net)', 120],
    ['(net) 120', 120],
    ['kr. 100', 100],
  ])('is read as accounts write it: %s', (cell, amount) => {
    const row = { line: 2, cells: ['Nordwind', '2026-01-05', cell], raw: '', brokenQuotes: false }
    expect(orderOf(row, ['customer', 'date', 'amount'], 'dmy')).toMatchObject({ order: { amount } })
  })

  it('whose figures a spreadsheet has rounded away is none', () => {
    const row = { line: 2, cells: ['Nordwind', '2026-01-05', '1.25E+06'], raw: '', brokenQuotes: false }
    expect(orderOf(row, ['customer', 'date', 'amount'], 'dmy')).toBe('noAmount')
  })
})

describe('orders from a file', () => {
  const orders = 'Customer,E-mail,Order,Date,Amount\nNordwind GmbH,,1,2026-01-05,100\nx,buyer@nordwind.example,2,2026-02-01,"1,250.50"\nNobody,,3,2026-01-01,5\nNordwind,,4,soon,5\nNordwind,,5,2026-01-01,free\n,,6,2026-01-01,5\nTwin,,7,2026-01-01,5\n' // prettier-ignore
  it('find their customers by domain, mail or name; the others are listed with their reason', async () => {
    await companies('Company,Domain\nNordwind,nordwind.example\nTwin,one.example\nTwin GmbH,two.example\n')
    const plan = await plannedOrders(new TextEncoder().encode(orders))
    expect(plan.orders).toBe(2)
    expect(plan.left.map(({ line, problem }) => [line, problem])).toEqual([
      [4, 'unmatched'],
      [5, 'noDate'],
      [6, 'noAmount'],
      [7, 'noCustomer'],
      [8, 'several'],
    ])
    const before = await db.profiles.toArray()
    await importOrders(plan, 'orders', {}, db)
    const row = (await db.listed.toArray()).find(({ domain }) => domain === 'nordwind.example')
    expect(row?.orders).toEqual({ last: '2026-02-01', count: 2, total: 1350.5, currency: '' })
    expect(await importOrders(await plannedOrders(new TextEncoder().encode(orders)), 'again', {}, db)).toMatchObject({ problem: 'nothingToDo' }) // prettier-ignore
    await undoLast(undefined, db)
    expect(await db.profiles.toArray()).toEqual(before)
  })

  it('stay with a profile that is merged', async () => {
    await companies('Company,Domain\nNordwind,nordwind.example\nOstsee,ostsee.example\n')
    await importOrders(await plannedOrders(new TextEncoder().encode('Customer,Order,Date,Amount\nNordwind,1,2026-01-05,100\nOstsee,2,2026-01-06,50\n')), 'orders', {}, db) // prettier-ignore
    const [a, b] = await db.listed.orderBy('sortName').toArray()
    await mergeProfiles(a!.id, [b!.id], now, 'merge', db)
    expect((await db.listed.get(a!.id))?.orders).toMatchObject({ count: 2, total: 150, last: '2026-01-06' })
  })
})

describe('dates of a file', () => {
  it('are in the order that one of them can only be in', () => {
    expect(dateOrderOf(['01.02.2026', '31.12.2025'])).toBe('dmy')
    expect(dateOrderOf(['01/02/2026', '12/31/2025'])).toBe('mdy')
    expect(dateOrderOf(['01/02/2026', '03/04/2026'])).toBeUndefined()
    expect(dateOrderOf(['2026-01-02'])).toBe('dmy')
  })
  it('are read in figures of any script, in the Persian calendar too', () => {
    expect(dateIn('05/03/2026', 'dmy')).toBe('2026-03-05')
    expect(dateIn('05/03/26', 'mdy')).toBe('2026-05-03')
    expect(dateIn('2026-03-05T10:00:00Z', 'mdy')).toBe('2026-03-05')
    expect(dateIn('۱۴۰۴/۱۲/۱۰', 'dmy')).toBe('2026-03-01')
    expect(dateIn('1403/12/30', 'dmy')).toBe('2025-03-20')
    expect(dateIn('1404/12/30', 'dmy')).toBeUndefined()
    for (const no of ['31.02.2026', 'soon', '', '1/2/3', '99/99/2026']) expect(dateIn(no, 'dmy'), no).toBeUndefined() // prettier-ignore
  })
})
