import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { deleteProfiles } from '../../lib/actions/delete-profiles.ts'
import { words } from '../files/kit/words.ts'
import { exportProfiles } from '../../lib/actions/export-profiles.ts'
import { undoLast } from '../../lib/actions/undo.ts'
import type { Finding, Profile, Reading } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { database } from '../../lib/storage/database.ts'
import { listProfiles, profileById, searched } from '../../lib/storage/queries.ts'
import { put } from '../../lib/storage/writing.ts'

/** Invented profiles of about 40 claims each, written to a real IndexedDB; what a rep waits for is timed. */
const NOW = '2026-03-01T00:00:00.000Z'
const SYLLABLES = ['nor', 'da', 'vel', 'mi', 'tor', 'ka', 'lis', 'be', 'ran', 'sol']

function word(seed: number): string {
  return (
    [0, 1, 2].map((at) => SYLLABLES[Math.floor(seed / 10 ** at) % 10]).join('') +
    (seed > 999 ? String(seed) : '')
  )
}

function invented(at: number, path = '/'): Reading {
  const of = (field: Finding['field'], value: string, about: Finding['about'] = 'company'): Finding => ({
    about, field, value, certainty: 'stated', quote: `${value} `.repeat(4).slice(0, 120), extractor: 'bench', confidence: 0.9,
    ...(field === 'person.title' ? { parts: { executive: 'yes', level: 'c' } } : {}),
  }) // prettier-ignore
  const domain = `${word(at)}-${at}.example`
  return {
    url: `https://${domain}${path}`, title: word(at), lang: 'en', domain, pageKind: 'own', cost: { observeMs: 0, readMs: 0 },
    findings: [
      of('company.name', `${word(at)} GmbH`), of('company.legalName', `${word(at)} GmbH`), of('company.founded', String(1900 + (at % 120))),
      of('company.address', `Street ${at % 300}, ${10000 + (at % 80000)} Kiel`), of('company.phone', `+4943${100000 + at}`),
      of('company.email', `info@${domain}`), of('company.industry', SYLLABLES[at % 10]!), of('company.description', 'Quiet pumps. '.repeat(15)),
      ...Array.from({ length: 6 }, (_, n) => of('company.technology', `Tech ${(at + n) % 90}`)),
      ...Array.from({ length: 8 }, (_, n) => [
        of('person.name', `${word(at + n)} ${word(at * 7 + n)}`, `person:${n}`),
        of('person.title', `Title ${n}`, `person:${n}`),
        of('person.email', `p${n}@${domain}`, `person:${n}`),
      ]).flat(),
    ],
  } // prettier-ignore
}

const everyone = Array.from({ length: 8 }, (_, n) => `person:${n}` as const)

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
  for (let at = 0; at < count; at += 500) {
    const rows = Array.from({ length: 500 }, (_, n): [string, Profile] => {
      const page = invented(at + n)
      const id = `p${at + n}`
      return [id, withReading(emptyProfile(id, [], NOW), page, everyone, NOW)]
    })
    await database.transaction('rw', [database.profiles, database.listed], () => put(database, rows))
  }
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
