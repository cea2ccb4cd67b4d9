import { describe, expect, it } from 'vitest'
import { contacted, thirdPartiesOf } from '../../lib/technologies/third-party.ts'
import { thirdPartyTable } from '../../lib/assets/third-party.ts'
import { observeHtml } from '../reading/observe-html.ts'

describe('the table of third parties', () => {
  const table = thirdPartyTable()
  const rows = thirdPartiesOf(table)

  it('has plain hosts and the kinds that a seller cares about', () => {
    expect(table.length).toBeGreaterThan(1000)
    expect(table.filter(([host]) => !/^[a-z\d.-]+\.[a-z\d-]+$/.test(host))).toEqual([])
    expect(new Set(table.map(([, , kind]) => kind)).has('content')).toBe(false)
  })

  it('names the service behind a script that no curated product explains', async () => {
    const [host, name] = table.find(([, , kind]) => kind === 'analytics')!
    const seen = await observeHtml(
      `<script src="https://sub.${host}/x.js"></script><a href="https://${host}/">link</a>`,
      'https://brightloom.example/',
    )
    expect(contacted(seen, rows, new Set()).map((found) => found.name)).toEqual([name])
    expect(contacted(seen, rows, new Set([`sub.${host}`]))).toEqual([])
  })
})
