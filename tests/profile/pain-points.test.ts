import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCatalogue } from '../../lib/actions/catalogue.ts'
import { changePainPoints, offerPainPoint } from '../../lib/actions/pain-points.ts'
import { languages } from '../../lib/i18n/languages.ts'
import { localeOf } from '../../lib/i18n/locales.ts'
import { painPointIndustries, painPointLists } from '../../lib/profile/pain-points.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { typedClaims } from '../../lib/profile/edit.ts'
import { emptyProfile, withClaims } from '../../lib/profile/profile.ts'
import { Database } from '../../lib/storage/database.ts'

const locales = await Promise.all(languages.map(localeOf))
let db: Database
beforeEach(() => {
  db = new Database('pains')
})
afterEach(() => db.delete())
const offered = async () => (await readCatalogue(db)).of('company.painPoint').options

describe('lists of pain points', () => {
  it('are eight of ten, in every language, each word once in its list', () => {
    expect(painPointIndustries).toHaveLength(8)
    for (const { id, messages } of locales)
      for (const industry of painPointIndustries) {
        const words = painPointLists[industry].map((key) => messages[`option.${key}`])
        expect(new Set(words).size, `${id} ${industry}`).toBe(10)
        expect(words.every((word) => word !== undefined && word.length > 0)).toBe(true)
      }
  })

  it('take the rep’s own words once, however they are written', async () => {
    await offerPainPoint('Brak części', db)
    await offerPainPoint('  BRAK czesci ', db)
    expect((await offered()).filter(({ list }) => list === 'own')).toEqual([{ value: 'Brak części', list: 'own' }]) // prettier-ignore
    expect(await offered()).toHaveLength(81)
  })

  it('stay readable when one has become too long, and keep what two contexts add at once', async () => {
    const full = Array.from({ length: 500 }, (_, at) => ({ value: `Pain ${at}` }))
    const own = async () => (await offered()).filter(({ list }) => list === 'own').map(({ value }) => value)
    await changePainPoints('trade', [{ value: 'Rent' }], db)
    await Promise.all([offerPainPoint('Queues', db), offerPainPoint('Returns', db)])
    expect(await own()).toEqual(['Queues', 'Returns'])
    await changePainPoints('own', full, db)
    await offerPainPoint('One more', db)
    expect(await own()).toEqual(full.map(({ value }) => value))
    await changePainPoints('own', [...full, { value: 'One more' }], db)
    expect(await own()).toEqual(full.map(({ value }) => value))
    expect((await offered()).filter(({ list }) => list === 'trade')).toHaveLength(1)
  })

  it('are the rep’s to change and to bring back', async () => {
    await changePainPoints('trade', [{ value: 'Rent' }], db)
    expect((await offered()).filter(({ list }) => list === 'trade')).toEqual([{ value: 'Rent', list: 'trade' }]) // prettier-ignore
    await changePainPoints('trade', undefined, db)
    expect(await offered()).toHaveLength(80)
  })

  it('hold one thing ticked in two languages once', () => {
    const at = '2026-03-01T10:00:00.000Z'
    let profile = emptyProfile('p', [], at)
    const option = painPointLists.trade[0]
    for (const value of ['Thin margins', 'Niskie marże'])
      profile = withClaims(profile, typedClaims(profile, { subject: 'company', field: 'company.painPoint', value, parts: { option } }, at), at) // prettier-ignore
    expect(draftOf(profile).fields['company.painPoint']!.standing).toHaveLength(1)
  })
})
