import { describe, expect, it } from 'vitest'
import { rankCandidates } from '../../lib/profile/candidates.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { ownDomainOf, placeOf } from '../../lib/profile/identity.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { relativeKeysOf, relativesAmong } from '../../lib/profile/relatives.ts'
import type { Finding, PageKind } from '../../lib/model/index.ts'
import { day, finding, reading } from './invented.ts'

const on = (url: string, domain: string, found: Finding[] = [], pageKind: PageKind = 'own') => ({
  ...reading('/', found, pageKind),
  url,
  domain,
})

describe('placeOf', () => {
  it('a company’s own page joins by its registrable domain, whatever the host', () => {
    const place = placeOf(on('https://de.nordwind.example/team', 'nordwind.example'))
    expect(place).toMatchObject({ joins: true, domain: 'nordwind.example', site: 'de.nordwind.example' })
    expect(placeOf(on('https://www.nordwind.example/', 'nordwind.example')).profileId).toBe(place.profileId)
  })

  it.each([
    ['https://nord.wixsite.com/home', 'wixsite.com', 'nord.wixsite.com'],
    ['https://nordwind.github.io/', 'github.io', 'nordwind.github.io'],
    ['https://www.wixsite.com/', 'wixsite.com', undefined],
    ['https://boards.greenhouse.io/nordwind', 'greenhouse.io', undefined],
    ['https://nordwind.recruitee.com/', 'recruitee.com', undefined],
    ['https://linktr.ee/nordwind', 'linktr.ee', undefined],
    ['https://www.crunchbase.com/organization/nordwind', 'crunchbase.com', undefined],
    ['http://localhost:3000/', '', undefined],
  ])('%s', (url, domain, own) => expect(ownDomainOf(on(url, domain))).toBe(own))

  it('an article or platform never joins by itself, also when it names the domain', () => {
    const story = on('https://press.example/1', 'press.example', [finding('company.domain', 'nordwind.example'), finding('company.name', 'Nordwind')], 'article') // prettier-ignore
    expect(placeOf(story)).toMatchObject({
      joins: false,
      domain: 'nordwind.example',
      keys: ['domain:nordwind.example', 'name:nordwind'],
    })
    expect(placeOf({ ...story, findings: [] })).toMatchObject({ joins: false, domain: '' })
  })
})

describe('candidates', () => {
  const row = (id: string, found: Finding[], domain: string) => {
    const page = on(`https://${domain}/`, domain, found)
    const profile = withReading(emptyProfile(id, [domain], day(0)), page, [], day(0))
    return { id, keys: profile.columns.keys, draft: draftOf(profile) }
  }
  const rows = [
    row('a', [finding('company.name', 'Nordwind GmbH')], 'nordwind.example'),
    row('b', [finding('company.name', 'Nord'), finding('company.vatId', 'DE 136695976')], 'nord.example'),
    row(
      'c',
      [finding('company.name', 'Südlicht'), finding('company.parent', 'Nordwind AG')],
      'suedlicht.example',
    ),
  ]

  it('are ranked: number, domain, name; each says why; a subsidiary of the named one is none', () => {
    const found = [finding('company.name', 'NORDWIND'), finding('company.vatId', '136695976')]
    const place = placeOf(on('https://press.example/', 'press.example', found, 'article'))
    expect(rankCandidates(place.keys, rows).map(({ row: { id }, reasons }) => [id, reasons])).toEqual([
      ['b', ['sameNumber']],
      ['a', ['sameName']],
    ])
    expect(rankCandidates([], rows)).toEqual([])
  })

  it('parent and subsidiary are found from either side, and stay two profiles', () => {
    const [parent, , child] = rows
    const relatives = (of: (typeof rows)[number]) => {
      const { parents, subsidiaries } = relativesAmong(of.id, relativeKeysOf(of.draft), rows)
      return [parents.map(({ id }) => id), subsidiaries.map(({ id }) => id)]
    }
    expect(relatives(child!)).toEqual([['a'], []])
    expect(relatives(parent!)).toEqual([[], ['c']])
  })
})
