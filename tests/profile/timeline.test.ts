import { describe, expect, it } from 'vitest'
import { typedClaims } from '@/lib/profile/edit.ts'
import { historyOf } from '@/lib/profile/history.ts'
import { claimsOfRow } from '@/lib/profile/import-row.ts'
import { emptyProfile, withClaims, withReading } from '@/lib/profile/profile.ts'
import { tickedPeople } from '@/lib/profile/ticked.ts'
import { timelineOf } from '@/lib/profile/timeline.ts'
import { nordwindHome } from '../gallery/invented.ts'

const first = '2026-01-10T10:00:00.000Z'
const second = '2026-04-10T10:00:00.000Z'
const read = (at: string, reading = nordwindHome, from = emptyProfile('p', [reading.domain], at)) =>
  withReading(from, reading, tickedPeople(reading), at)

describe('the timeline of an account', () => {
  it('tells visits, what they told, the rep’s words and what changed, newest first', () => {
    const grown = {
      ...nordwindHome,
      findings: nordwindHome.findings.map((one) =>
        one.field === 'company.employees'
          ? { ...one, value: '300', quote: 'Now 300 people work for us.' }
          : one,
      ),
    }
    const twice = read(second, grown, read(first))
    const typed = typedClaims(
      twice,
      { subject: 'company', field: 'company.note', value: 'Call again in May' },
      '2026-04-11T08:00:00.000Z',
    )
    const profile = withClaims(twice, typed, '2026-04-11T08:00:00.000Z')
    const lines = timelineOf(profile, historyOf(profile), [
      { kind: 'export', at: '2026-04-12T08:00:00.000Z', what: 'CRM', quote: '', url: '' },
    ])
    expect(lines.slice(0, 3).map(({ kind, what }) => [kind, what])).toEqual([
      ['export', 'CRM'],
      ['note', 'Call again in May'],
      ['visit', nordwindHome.title],
    ])
    expect(lines.filter(({ kind }) => kind === 'visit').map(({ at }) => at)).toEqual([second, first])
    expect(lines.find(({ kind }) => kind === 'change')).toMatchObject({
      what: '300',
      before: '240',
      at: second,
    })
    expect(lines.find(({ kind, person }) => kind === 'person' && person)).toMatchObject({
      url: nordwindHome.url,
    })
    for (const { kind, url } of lines)
      expect(url === '', kind).toBe(['note', 'own', 'stage', 'export'].includes(kind))
    expect([...lines].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))).toEqual(lines)
  })

  it('tells what a file said from what the rep typed', () => {
    const row = { line: 7, company: [{ field: 'company.industry', value: 'Presses', words: 'Branża: Presses' }], person: [], oddities: [] } as const // prettier-ignore
    const said = claimsOfRow(row, { file: 'fair.csv', at: second })
    const profile = withClaims(emptyProfile('p', [], first), said, second)
    expect(timelineOf(profile, [])).toMatchObject([
      { what: 'Presses', kind: 'fact', url: '', file: 'fair.csv:7' },
    ])
  })
})
