import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { addToProfile } from '../../lib/actions/add-to-profile.ts'
import type { Reading } from '../../lib/model/index.ts'
import { rankCandidates } from '../../lib/profile/candidates.ts'
import { placeOf } from '../../lib/profile/identity.ts'
import { Database } from '../../lib/storage/database.ts'
import { listedByKeys, listProfiles } from '../../lib/storage/queries.ts'
import { registrableDomain } from '../../lib/text/domain.ts'
import { wordsForTests } from '../reading/knowledge-for-tests.ts'
import { day, finding, reading } from './invented.ts'
import pairs from './company-pairs.json'

type Shown = readonly [url: string, name: string, number?: string]

const words = wordsForTests('en')

function page([url, name, number]: Shown): Reading {
  const [field, value] = number?.split(/ (.*)/) ?? []
  const domain = registrableDomain(url)
  const found = [
    finding('company.name', name),
    ...(value === undefined ? [] : [finding('company.legalName', name)]),
    ...(value === undefined ? [] : [finding(`company.${field}` as 'company.vatId', value)]),
  ]
  return { ...reading('/', found, words.isPlatform(domain) ? 'platform' : 'own'), url, domain }
}

/**
 * Two pages, one after the other. `same`: the second joins by itself. `never`: it does not. `ask`: it does not, and the first
 * one's profile is offered. Answered before the rules were looked at.
 */
it.each(pairs as unknown as [string, Shown, Shown][])('%s: %j, %j', async (answer, one, other) => {
  const db = new Database(`pair ${one.join(' ')} ${other.join(' ')}`)
  const first = page(one)
  const added = await addToProfile(first, new Date(day(0)), 'one', {}, db)
  if (!added.ok) await addToProfile(first, new Date(day(0)), 'one as told', { into: 'new' }, db)
  const [{ keys }, second] = [placeOf(page(other)), page(other)]
  const offered = rankCandidates(keys, await listedByKeys(keys, db))
  const joined = await addToProfile(second, new Date(day(1)), 'other', {}, db)
  const profiles = await listProfiles(db)
  expect(joined.ok && profiles.length === 1, 'joins').toBe(answer === 'same')
  if (answer === 'ask') expect(offered.map(({ reasons }) => reasons)).not.toEqual([])
  await db.delete()
})

it('a page of another firm of one site joins neither firm by itself, and goes where the rep says', async () => {
  const db = new Database('firms of one site')
  const valves = page(['https://jesion.example/valves', 'Jesion Zawory sp. z o.o.', 'vatId 5261040828'])
  const trucks = page(['https://jesion.example/trucks', 'Jesion Transport sp. z o.o.', 'vatId 1132191233'])
  await addToProfile(valves, new Date(day(0)), 'a', {}, db)
  expect(await addToProfile(trucks, new Date(day(1)), 'b', {}, db)).toEqual({ ok: false, problem: 'chooseCompany' }) // prettier-ignore
  expect(await addToProfile(trucks, new Date(day(1)), 'c', { into: 'new' }, db)).toMatchObject({ ok: true })
  expect((await listProfiles(db)).map(({ name }) => name).sort()).toEqual(['Jesion Transport sp. z o.o.', 'Jesion Zawory sp. z o.o.']) // prettier-ignore
  const plain = { ...valves, url: 'https://jesion.example/contact', findings: valves.findings.slice(0, 1) }
  expect(await addToProfile(plain, new Date(day(2)), 'd', {}, db)).toMatchObject({ ok: true })
  await db.delete()
})
