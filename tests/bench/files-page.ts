import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { importProfiles } from '../../lib/actions/import-profiles.ts'
import { database } from '../../lib/storage/database.ts'
import { chunksOf } from '../../lib/storage/chunks.ts'
import { words } from '../files/kit/words.ts'
import { fill } from './kit/invented.ts'

let turn = 0
const ids = (count: number) => Array.from({ length: count }, (_, n) => `p${n}`)
const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize

Object.assign(globalThis, {
  fill,
  async exported(count: number, format: string): Promise<{ ms: number; heap: number; bytes: number }> {
    const start = heap()
    let most = 0
    const began = performance.now()
    const file = await exportProfiles({ ids: ids(count), format }, new Date(), words, database, () => {
      most = Math.max(most, heap() - start)
    })
    const ms = performance.now() - began
    if (!file.ok) throw new Error(file.problem)
    return { ms, heap: most, bytes: new Blob([...file.parts]).size }
  },
  /** The least that any file takes: read every row, write it down. */
  async readAndStringify(count: number): Promise<number> {
    const began = performance.now()
    let length = 0
    for (const some of chunksOf(ids(count), 500))
      for (const row of await database.profiles.bulkGet(some)) length += JSON.stringify(row).length
    if (length === 0) throw new Error('There is nothing to read.')
    return performance.now() - began
  },
  /** Rows a second of an import with its checks, its search for duplicates and its step of undo. */
  async imported(count: number): Promise<number> {
    turn += 1
    const rows = (await database.profiles.bulkGet(ids(count))).map((row) => ({
      ...row!,
      id: `i${turn}-${row!.id}`,
      domains: row!.domains.map((domain) => `i${turn}-${domain}`),
    }))
    const file = await exportedText(rows)
    const began = performance.now()
    const answer = await importProfiles(file, new Date(), `bench import ${turn}`)
    if (!answer.ok) throw new Error(answer.problem)
    const rate = (count / (performance.now() - began)) * 1000
    await database.profiles.where('id').startsWith(`i${turn}-`).delete()
    await database.listed.where('id').startsWith(`i${turn}-`).delete()
    return rate
  },
  /** Rows a second of IndexedDB itself with equal rows and indexes. */
  async put(count: number): Promise<number> {
    turn += 1
    const rows = (await database.profiles.bulkGet(ids(count))).map((row) => ({
      ...row!,
      id: `r${turn}-${row!.id}`,
    }))
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
    await database.profiles.where('id').startsWith(`r${turn}-`).delete()
    return rate
  },
})

async function exportedText(rows: readonly object[]): Promise<string> {
  // The product's own file, made of rows that the store does not have.
  const sample = await exportProfiles({ ids: ['p0'], format: 'json' }, new Date(), words)
  if (!sample.ok) throw new Error(sample.problem)
  const file = JSON.parse(await new Blob([...sample.parts]).text())
  const name = Object.keys(file).find((key) => Array.isArray(file[key]))!
  const [shape] = file[name]
  return JSON.stringify({
    ...file,
    [name]: rows.map((row) =>
      'profile' in shape
        ? { ...shape, profile: row }
        : { ...shape, ...row, prospectKey: (row as { id: string }).id },
    ),
  })
}
