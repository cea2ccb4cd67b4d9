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

/** What a rep waits for is timed. */
export async function bench(count: number): Promise<Record<string, number>> {
  const took: Record<string, number> = {}
  const longest = watchLongTasks()
  const time = async <T>(name: string, work: () => Promise<T> | T): Promise<T> => {
    longest.reset()
    const start = performance.now()
    const answer = await work()
    took[name] = round(performance.now() - start)
    took[`${name}, longest task`] = round(longest.read())
    return answer
  }
  await fill(count)
  took['claims a profile'] = (await database.profiles.get('p0'))!.claims.length
  const listed = await time('list all', () => listProfiles())
  await time('search', () => searched(listed, 'nor kiel'))
  const opened = await time('open one', async () => draftOf((await profileById('p77')) as Profile))
  took['people of it'] = opened.people.length
  const adds: number[] = []
  for (let n = 0; n < 50; n += 1) {
    const start = performance.now()
    await addToProfile(invented(n * 13, '/about'), new Date(), `bench ${n}`, { people: everyone })
    adds.push(performance.now() - start)
  }
  adds.sort((a, b) => a - b)
  took['add to a profile, p50'] = round(adds[25]!)
  took['add to a profile, p95'] = round(adds[47]!)
  const ids = listed.map(({ id }) => id)
  for (const format of [
    'csv-spreadsheet',
    'csv-hubspot',
    'csv-salesforce',
    'xlsx',
    'vcard',
    'json',
    'ndjson',
  ]) {
    const file = await time(`export ${format}`, () => exportProfiles({ ids, format }, new Date(), words))
    took[`${format}, megabytes`] = file.ok ? round(new Blob([...file.parts]).size / 1e6) : -1
  }
  await time('delete 1000', () => deleteProfiles(ids.slice(0, 1000), new Date(), 'bench delete'))
  await time('undo it', () => undoLast())
  took['profiles at the end'] = await database.profiles.count()
  return took
}

const round = (ms: number) => Math.round(ms * 10) / 10

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
