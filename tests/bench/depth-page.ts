import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import { breather } from '../../lib/actions/breath.ts'
import { readCatalogue } from '../../lib/actions/catalogue.ts'
import { activateIcp, createIcp } from '../../lib/actions/icps.ts'
import type { CustomFieldId, FieldDefinition, Profile } from '../../lib/model/index.ts'
import { claimWithId } from '../../lib/profile/claims.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { withClaims } from '../../lib/profile/profile.ts'
import { database } from '../../lib/storage/database.ts'
import { profileById } from '../../lib/storage/queries.ts'
import { renewFits } from '../../lib/storage/renew-fits.ts'
import { put } from '../../lib/storage/writing.ts'
import { everyone, fill, invented, NOW } from './kit/invented.ts'

const FIELDS = 200
const idOf = (at: number): CustomFieldId => `custom.company.text.bench${at}`
let turn = 0

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** A typed value of every custom field. */
function withOwn(profile: Profile): Profile {
  const claims = Array.from({ length: FIELDS }, (_, at) => claimWithId({ subject: 'company', field: idOf(at), value: `Value ${at}`, certainty: 'confirmed', rank: 'normal', confidence: 1, evidence: { source: 'user', url: '', pageTitle: '', seenAt: NOW, lastSeenAt: NOW, extractor: 'user', quote: '', lang: '' } })) // prettier-ignore
  return withClaims(profile, claims, NOW)
}

Object.assign(globalThis, {
  fill,
  open: (count: number) =>
    timed(async () => {
      const row = await profileById(`p${((turn += 1) * 7919) % count}`)
      if (!row || 'problem' in row || draftOf(row).people.length === 0) throw new Error('There is nobody.')
    }),
  capture: (count: number) =>
    timed(async () => {
      const reading = invented(((turn += 1) * 7919) % count, `/news-${turn}`)
      const filed = await addToProfile(reading, new Date(), `depth ${turn}`, { people: everyone })
      if (!filed.ok) throw new Error(filed.problem)
    }),
  /** Recomputes every fit for a new ICP, as while the rep is typing. */
  async fits(): Promise<{ ms: number; rows: number }> {
    const id = `bench ${(turn += 1)}`
    await createIcp(id, { name: 'Bench', criteria: [{ id: 'a', weight: 3, type: 'industry', words: ['nor'] }] }, new Date()) // prettier-ignore
    await activateIcp(id)
    let rows = 0
    const ms = await timed(async () => {
      rows = await renewFits(breather(12))
    })
    return { ms, rows }
  },
  /** Defines the custom fields, and gives one profile a value of each. */
  async define(): Promise<void> {
    const definitions = Array.from({ length: FIELDS }, (_, at): FieldDefinition => ({ id: idOf(at), name: `Field ${at}`, createdAt: NOW })) // prettier-ignore
    await database.customFields.bulkPut(definitions)
    const row = (await database.profiles.get('p0'))!
    await database.transaction('rw', database.tables, async () => put(database, [['p0', withOwn(row)]]))
  },
  catalogue: () =>
    timed(async () => {
      if ((await readCatalogue()).fields.length < FIELDS) throw new Error('Fields are missing.')
    }),
  openOwn: () =>
    timed(async () => {
      const row = await profileById('p0')
      if (!row || 'problem' in row) throw new Error('There is no profile.')
      if (Object.keys(draftOf(row).fields).length < FIELDS) throw new Error('Values are missing.')
    }),
  captureOwn: () =>
    timed(async () => {
      const filed = await addToProfile(invented(0, `/own-${(turn += 1)}`), new Date(), `own ${turn}`, {
        people: everyone,
      })
      if (!filed.ok) throw new Error(filed.problem)
    }),
})
