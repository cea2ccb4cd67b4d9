import { describe, expect, it } from 'vitest'
import { isUsed } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'
import traps from './traps.json'

/** Pages that name products which their company does not use: each was a complaint about some reader of technologies. */
describe('a product that is only named', () => {
  it('has forty pages to prove it', () => expect(traps.length).toBeGreaterThanOrEqual(40))

  it.each(traps)('is not used: %s', async (_, path, html) => {
    const head = html!.startsWith('<meta')
    const page = head
      ? `<html><head>${html}</head><body>x</body></html>`
      : `<html><body>${html}</body></html>`
    const seen = await observeHtml(`<!doctype html>${page}`, `https://www.brightloom.example${path}`)
    const used = read(seen, knowledgeForTests(seen)).findings.filter(
      ({ field, parts }) => field === 'company.technology' && isUsed(parts),
    )
    expect(used.map(({ value, quote }) => `${value}: ${quote}`)).toEqual([])
  })
})
