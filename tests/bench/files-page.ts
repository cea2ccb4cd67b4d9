import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { database } from '../../lib/storage/database.ts'
import { chunksOf } from '../../lib/storage/chunks.ts'
import { words } from '../files/kit/words.ts'
import { fill } from './kit/invented.ts'

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
  /** The baseline plus deriving each draft, which every format needs: the share of an export that no format can save. */
  async readAndDerive(count: number): Promise<number> {
    const began = performance.now()
    let length = 0
    for (const some of chunksOf(ids(count), 500))
      for (const row of await database.profiles.bulkGet(some)) {
        if (!row) throw new Error('A row is missing.')
        length += draftOf(row).people.length + JSON.stringify(row).length
      }
    if (length === 0) throw new Error('There is nothing to read.')
    return performance.now() - began
  },
  /** The baseline of any file: read every row and serialize it. */
  async readAndStringify(count: number): Promise<number> {
    const began = performance.now()
    let length = 0
    for (const some of chunksOf(ids(count), 500))
      for (const row of await database.profiles.bulkGet(some)) length += JSON.stringify(row).length
    if (length === 0) throw new Error('There is nothing to read.')
    return performance.now() - began
  },
})
