import { describe, expect, it } from 'vitest'
import subProcessors from '../../lib/extractors/sub-processors.ts'
import { Page } from '../../lib/page/page.ts'
import { plainName } from '../../lib/technologies/by-name.ts'
import { SPOKEN } from '../extractors/spoken.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

async function read(html: string, url = 'https://brightloom.example/legal') {
  const seen = await observeHtml(`<!doctype html><html><body>${html}</body></html>`, url)
  return [...subProcessors.extract(new Page(seen), knowledgeForTests(seen))]
}

const TABLE = `<table><tr><th>Name</th><th>Purpose</th></tr>
  <tr><td>Zendesk International Ltd.</td><td>Support</td></tr>
  <tr><td>Amazon Web Services, Inc.</td><td>Hosting</td></tr>
  <tr><td>Snowflake Inc.</td><td>Warehouse, loaded by HubSpot</td></tr>
  <tr><td>Nobody Knows GmbH</td><td>Mailing</td></tr></table>`

describe('a page of sub-processors', () => {
  it('states whom the company uses, with the line that says so', async () => {
    const found = await read(`<h1>Our sub-processors</h1>${TABLE}`)
    expect(found.map((finding) => finding.value)).toEqual(['Zendesk', 'Amazon Web Services', 'Snowflake'])
    expect(found[0]).toMatchObject({ certainty: 'stated', quote: 'Zendesk International Ltd.' })
  })

  it('is told in other languages too', async () => {
    expect(await read(`<p>${SPOKEN['de']}</p><h2>Unterauftragsverarbeiter</h2>${TABLE}`)).toHaveLength(3)
    expect(await read(TABLE, 'https://brightloom.example/legal/subprocessors')).toHaveLength(3)
  })

  it('is not any table of partners, nor prose', async () => {
    expect(await read(`<h1>Integrations</h1>${TABLE}`)).toEqual([])
    expect(await read('<h1>Sub-processors</h1><p>We compare Zendesk and Intercom.</p>')).toEqual([])
  })
})

describe('plainName', () => {
  it.each([
    ['Intercom R&D Unlimited Company', 'intercom r&d unlimited'],
    ['Twilio Ireland Limited', 'twilio'],
    ['Stripe, Inc. (payments)', 'stripe'],
  ])('%s', (written, plain) => expect(plainName(written)).toBe(plain))
})
