import { describe, expect, it } from 'vitest'
import { rankCandidates } from '../../lib/profile/candidates.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { placeOf } from '../../lib/profile/identity.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { accountsOf, sistersAmong } from '../../lib/profile/sisters.ts'
import type { Finding } from '../../lib/model/index.ts'
import { day, finding, reading } from './invented.ts'

const uses = (
  id: string,
  account: string,
  category = 'marketing-automation',
  relation = 'uses',
): Finding => ({
  ...finding('company.technology', id),
  parts: { id, account, category, relation },
})

const on = (domain: string, found: Finding[]) => ({
  ...reading('/', found),
  url: `https://${domain}/`,
  domain,
})

function profile(id: string, found: Finding[]) {
  const domain = `${id}.example`
  const kept = withReading(emptyProfile(id, [domain], day(0)), on(domain, found), [], day(0))
  return { id, keys: kept.columns.keys, draft: draftOf(kept) }
}
type Row = ReturnType<typeof profile>

function sisters(of: Row, rows: readonly Row[]) {
  const accounts = accountsOf(of.draft)
  const byKey = new Map(
    [...accounts.keys()].map((key) => [key, rows.filter(({ keys }) => keys.includes(key))]),
  )
  return sistersAmong(of.id, accounts, byKey).map(({ row, products }) => [row.id, ...products].join(' '))
}

describe('sister brands', () => {
  const nordwind = profile('nordwind', [
    uses('hubspot', '12345678'),
    uses('google-tag-manager', 'GTM-AB12', 'tag-manager'),
  ])
  const suedlicht = profile('suedlicht', [
    uses('hubspot', '12345678'),
    uses('google-tag-manager', 'GTM-ZZ99 GTM-AB12', 'tag-manager'),
  ])
  const stranger = profile('stranger', [uses('hubspot', '87654321'), uses('intercom', '12345678', 'chat')])

  it('share an account of one product, by its own id', () => {
    const rows = [nordwind, suedlicht, stranger]
    expect(sisters(nordwind, rows)).toEqual(['suedlicht hubspot google-tag-manager'])
    expect(sisters(suedlicht, rows)).toEqual(['nordwind hubspot google-tag-manager'])
    expect(sisters(stranger, rows)).toEqual([])
  })

  it('are not all clients of one agency', () => {
    const clients = Array.from({ length: 6 }, (_, at) =>
      profile(`client${at}`, [uses('google-tag-manager', 'GTM-AGENCY1', 'tag-manager')]),
    )
    expect(sisters(clients[0]!, clients)).toEqual([])
    expect(sisters(clients[0]!, clients.slice(0, 5))).toHaveLength(4)
  })

  it('are told by nothing that is anybody’s: a font kit, a product only named', () => {
    const a = profile('a', [
      uses('typekit', 'abc1def', 'fonts'),
      uses('zendesk', 'acme', 'support', 'customer-of'),
    ])
    const b = profile('b', [
      uses('typekit', 'abc1def', 'fonts'),
      uses('zendesk', 'acme', 'support', 'customer-of'),
    ])
    expect(sisters(a, [a, b])).toEqual([])
  })

  it('are never offered for merging, and no page is found by them', () => {
    const place = placeOf(on('suedlicht.example', [uses('hubspot', '12345678')]))
    expect(place.keys).toEqual(['domain:suedlicht.example'])
    expect(rankCandidates(nordwind.keys, [{ ...suedlicht, keys: suedlicht.keys.filter((key) => key.startsWith('account:')) }])).toEqual([]) // prettier-ignore
  })
})
