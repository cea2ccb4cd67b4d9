import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { deleteProfiles } from '../../lib/actions/delete-profiles.ts'
import { words } from '../files/kit/words.ts'
import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import type { Profile } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { database } from '../../lib/storage/database.ts'
import { listProfiles, profileById, searched } from '../../lib/storage/queries.ts'
import { everyone, fill, invented } from './kit/invented.ts'

interface Took {
  readonly name: string
  readonly ms: number
  /** Longest time that the page was blocked meanwhile. */
  readonly longest?: number
  readonly note?: string
}

/** Times what a rep waits for. */
export async function bench(count: number, formats: readonly string[]): Promise<readonly Took[]> {
  const took: Took[] = []
  const longest = watchLongTasks()
  const time = async <T>(name: string, work: () => Promise<T> | T, noteOf?: (answer: T) => string) => {
    longest.reset()
    const start = performance.now()
    const answer = await work()
    const ms = performance.now() - start
    took.push({ name, ms, longest: longest.read(), ...(noteOf ? { note: noteOf(answer) } : {}) })
    return answer
  }
  await fill(count)
  const listed = await time('all list rows read', () => listProfiles())
  await time('search', () => searched(listed, 'nor kiel'))
  const claims = (await database.profiles.get('p77'))!.claims.length
  await time(
    'one opened',
    async () => draftOf((await profileById('p77')) as Profile),
    ({ people }) => `${claims} claims, ${people.length} people`,
  )
  const adds: number[] = []
  for (let n = 0; n < 50; n += 1) {
    const start = performance.now()
    await addToProfile(invented(n * 13, '/about'), new Date(), `bench ${count} ${n}`, { people: everyone })
    adds.push(performance.now() - start)
  }
  adds.sort((a, b) => a - b)
  took.push({ name: 'a page filed, p95', ms: adds[47]!, note: `p50 ${adds[25]!.toFixed(1)} ms` })
  const ids = listed.map(({ id }) => id)
  for (const format of formats) {
    await time(
      `a file of all, ${format}`,
      async () => {
        const file = await exportProfiles({ ids, format }, new Date(), words)
        if (!file.ok) throw new Error(file.problem)
        return new Blob([...file.parts]).size
      },
      (bytes) => `${(bytes / 1e6).toFixed(1)} MB`,
    )
  }
  await time('1,000 deleted', () => deleteProfiles(ids.slice(0, 1000), new Date(), `bench delete ${count}`))
  await time('the deletion undone', () => undoLast())
  const left = await database.profiles.count()
  if (left !== count) throw new Error(`${left} profiles of ${count} are there at the end.`)
  return took
}

/** Longest time between two turns of the event loop, by a message that posts itself. */
function watchLongTasks(): { reset(): void; read(): number } {
  let last = performance.now()
  let worst = 0
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    const now = performance.now()
    worst = Math.max(worst, now - last)
    last = now
    setTimeout(() => port2.postMessage(0), 4)
  }
  port2.postMessage(0)
  return {
    reset: () => {
      worst = 0
      last = performance.now()
    },
    read: () => Math.max(worst, performance.now() - last),
  }
}

Object.assign(globalThis, { bench })
