import { describe, expect, it } from 'vitest'
import type { Finding } from '../../lib/model/index.ts'
import { draftOf } from '../../lib/profile/draft.ts'
import { emptyProfile, withReading } from '../../lib/profile/profile.ts'
import { day, everyone, finding, reading } from './invented.ts'

const profileOf = (pages: readonly (readonly [path: string, findings: Finding[]])[]) =>
  pages.reduce(
    (own, [path, findings], at) => {
      const page = reading(path, findings)
      return withReading(own, page, everyone(page), day(at))
    },
    emptyProfile('p', [], day(0)),
  )

const news = (value: string, parts: Record<string, string>) => finding('company.signal', value, { parts })
const revenue = (value: string, amount: string, period?: string) =>
  finding('company.revenue', value, {
    parts: { amount, currency: 'EUR', ...(period ? { period } : {}) },
  })

describe('signals of a profile', () => {
  it('are one with two sources where two pages tell the same news', () => {
    const plant = 'Nordwind opens second plant in Lübeck'
    const profile = profileOf([
      ['/', [news(`${plant}.`, { kind: 'expansion', link: 'https://nordwind.example/press/1' })]],
      ['/press', [news(plant, { kind: 'expansion', date: '2024-05-12', link: 'https://nordwind.example/press/1' })]],
    ]) // prettier-ignore
    const { standing } = draftOf(profile).fields['company.signal']!
    expect(standing).toHaveLength(1)
    expect(standing[0]!.claims.map(({ evidence }) => new URL(evidence.url).pathname).sort()).toEqual(['/', '/press']) // prettier-ignore
    expect(standing[0]!.parts).toMatchObject({ date: '2024-05-12', kind: 'expansion' })
  })

  it('stand newest first, those without a day last', () => {
    const profile = profileOf([
      ['/press', [
        news('Old plant', { kind: 'expansion', date: '2022-01-01' }),
        news('Some day', { kind: 'launch' }),
        news('New plant', { kind: 'expansion', date: '2024-05' }),
      ]],
    ]) // prettier-ignore
    const { standing } = draftOf(profile).fields['company.signal']!
    expect(standing.map(({ value }) => value)).toEqual(['New plant', 'Old plant', 'Some day'])
  })
})

describe('figures of a profile', () => {
  it('are a small series, the latest year first', () => {
    const profile = profileOf([
      ['/about', [revenue('€ 10 m', '10000000', '2022'), revenue('€ 12 m', '12000000', '2023')]],
      ['/facts', [revenue('12 million euros', '12000000', '2023')]],
    ])
    const { standing } = draftOf(profile).fields['company.revenue']!
    expect(standing.map(({ parts, claims }) => [parts?.['period'], claims.length])).toEqual([
      ['2023', 2],
      ['2022', 1],
    ])
  })

  it('another owner told later erases none', () => {
    const profile = profileOf([
      ['/about', [finding('company.parent', 'Ostsee Holding')]],
      ['/press/1', [finding('company.parent', 'Alpen Group')]],
    ])
    const view = draftOf(profile).fields['company.parent']!
    expect([...view.standing, ...view.rivals].map(({ value }) => value).sort()).toEqual([
      'Alpen Group',
      'Ostsee Holding',
    ])
    expect(view.conflict).toBe(true)
  })
})
