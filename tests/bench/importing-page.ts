import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { importCompanies, planImport } from '../../lib/actions/import-companies.ts'
import { importProfiles } from '../../lib/actions/import-profiles.ts'
import { readSheet } from '../../lib/actions/read-sheet.ts'
import { guessColumns } from '../../lib/imports/columns.ts'
import type { Profile } from '../../lib/model/index.ts'
import { database } from '../../lib/storage/database.ts'
import { words } from '../files/kit/words.ts'
import { replayed, sizeOf, taken } from './kit/replayed.ts'

const PLACES = ['Kiel', 'Lyon', 'Gdańsk', 'Tehran', 'Suzhou', 'Leeds', 'Porto', 'Perm']
const HEADINGS = 'Company,Website,Industry,City,Country,Phone,Employees,Founded,Contact,Job title,Email'

/** A CRM export of `count` companies with one contact each. `turn` makes the lists of several turns distinct. */
function listOf(count: number, turn: number): string {
  const row = (n: number) =>
    `Nordwind ${turn} ${n} GmbH,https://www.nordwind-${turn}-${n}.example,Pumps,${PLACES[n % 8]},Germany,+49 431 ${100000 + n},${10 + (n % 900)},${1900 + (n % 120)},Marta Reiss ${n},Head of Purchasing,m${n}@nordwind-${turn}-${n}.example`
  return [HEADINGS, ...Array.from({ length: count }, (_, n) => row(n))].join('\r\n')
}

async function filed<T extends { ok: boolean }>(count: number, work: () => Promise<T>): Promise<void> {
  const before = await database.listed.count()
  const answer = await work()
  const added = (await database.listed.count()) - before
  if (!answer.ok || added !== count) throw new Error(`${added} of ${count}: ${JSON.stringify(answer)}`)
}

let turn = 0

/** Imports a CSV from bytes to saved profiles: guessing columns, matching companies, undo step. Rows per second. */
async function csv(count: number): Promise<number> {
  turn += 1
  const bytes = new TextEncoder().encode(listOf(count, turn))
  const began = performance.now()
  let took = 0
  await filed(count, async () => {
    const sheet = await readSheet({ name: 'list.csv', bytes })
    if (!sheet.ok) throw new Error(sheet.problem)
    const targets = guessColumns(sheet.headings, sheet.rows.slice(0, 50).map(({ cells }) => cells)).map(({ target }) => target) // prettier-ignore
    const plan = await planImport(sheet, targets, new Date())
    const answer = await importCompanies(plan, { same: 'join', maybe: 'new' }, `csv ${turn}`)
    took = performance.now() - began
    return answer
  })
  return (count / took) * 1000
}

async function clear(): Promise<void> {
  for (const store of [database.profiles, database.listed, database.changes, database.befores])
    await store.clear()
}

let size: ReturnType<typeof sizeOf> | undefined

Object.assign(globalThis, {
  csv,
  /** Imports our own export of the profiles of the last list into a store without them. */
  async json(count: number): Promise<number> {
    const rows = await lastOnes(count)
    const file = await exportProfiles({ ids: rows.map(({ id }) => id), format: 'json' }, new Date(), words)
    if (!file.ok) throw new Error(file.problem)
    const text = await new Blob([...file.parts]).text()
    await remove(rows)
    let took = 0
    await filed(count, async () => {
      const began = performance.now()
      const answer = await importProfiles(text, new Date(), `json ${(turn += 1)}`)
      took = performance.now() - began
      return answer
    })
    return (count / took) * 1000
  },
  /** The baseline: rows per second of bare IndexedDB, same rows and indexes, in one transaction. */
  async put(count: number): Promise<number> {
    turn += 1
    const rows = (await lastOnes(count)).map((row) => ({ ...row, id: `r${turn}-${row.id}` }))
    const native = database.backendDB()
    const began = performance.now()
    await new Promise<void>((done, failed) => {
      const transaction = native.transaction('profiles', 'readwrite', { durability: 'strict' })
      const store = transaction.objectStore('profiles')
      for (const row of rows) store.put(row)
      transaction.oncomplete = () => done()
      transaction.onerror = () => failed(transaction.error)
    })
    const rate = (count / (performance.now() - began)) * 1000
    await database.profiles.bulkDelete(rows.map(({ id }) => id))
    return rate
  },
  /** Rows per second for the requests of an import repeated without our code and without Dexie. */
  async floor(count: number): Promise<number> {
    await clear()
    const acts = await taken(() => csv(count))
    size = sizeOf(acts)
    await clear()
    return (count / (await replayed(database.backendDB(), acts))) * 1000
  },
  size: () => size,
  clear,
})

async function lastOnes(count: number): Promise<Profile[]> {
  const rows = await database.profiles.limit(count).toArray()
  if (rows.length < count) throw new Error(`There are ${rows.length} profiles of ${count}.`)
  return rows
}

async function remove(rows: readonly Profile[]): Promise<void> {
  await database.profiles.bulkDelete(rows.map(({ id }) => id))
  await database.listed.bulkDelete(rows.map(({ id }) => id))
}
