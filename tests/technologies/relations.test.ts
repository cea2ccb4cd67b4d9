import { describe, expect, it } from 'vitest'
import type { Observation } from '../../lib/model/index.ts'
import { read as readPage } from '../../lib/reading/read.ts'
import { detect } from '../../lib/technologies/detect.ts'
import { technologyIndex } from '../../lib/technologies/shelf.ts'
import { SPOKEN } from '../extractors/spoken.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

const SITE = 'https://www.brightloom.example'

async function observed(html: string, path: string): Promise<Observation> {
  return observeHtml(`<!doctype html><html><body>${html}</body></html>`, `${SITE}${path}`)
}

/** `relation product` of every technology of a page, sure enough to be filed. */
async function read(html: string, path: string): Promise<string[]> {
  const seen = await observed(html, path)
  return readPage(seen, knowledgeForTests(seen))
    .findings.filter(({ field, confidence }) => field === 'company.technology' && confidence >= 0.75)
    .map(({ value, parts }) => [parts?.['relation'], parts?.['direction'], value].filter(Boolean).join(' '))
    .sort()
}

describe('a job advert', () => {
  it('says whom the company hires for, and what is to be done with it', async () => {
    const found = await read(
      `<h1>Marketing Operations Manager</h1><h2>Your role</h2><ul><li>You migrate from Marketo, step by step</li>
       <li>Implement HubSpot across three countries</li></ul>
       <h2>Requirements</h2><ul><li>Three years with Salesforce and Segment</li><li>Experience with Zendesk or similar tools</li></ul>`,
      '/careers/marketing-operations',
    )
    expect(found).toEqual([
      'hires-for Salesforce',
      'hires-for Segment',
      'hires-for introducing HubSpot',
      'hires-for leaving Marketo Engage',
    ])
  })

  it.each([
    [
      'de',
      '/karriere/admin',
      '<h2>Dein Profil</h2><ul><li>Erfahrung mit Salesforce und Confluence</li></ul>',
    ],
    [
      'pl',
      '/kariera/administrator',
      '<h2>Wymagania</h2><ul><li>Znajomość Salesforce oraz Confluence</li></ul>',
    ],
    ['ru', '/vacancies/admin', '<h2>Требования</h2><ul><li>Опыт работы с Salesforce, Confluence</li></ul>'],
    ['fa', '/careers/12', '<h2>شرایط احراز</h2><ul><li>تسلط بر Salesforce و Confluence</li></ul>'],
    ['zh', '/careers/12', '<h2>任职要求</h2><ul><li>熟悉Salesforce、Confluence的使用</li></ul>'],
    ['ja', '/recruit/12', '<h2>応募資格</h2><ul><li>SalesforceとConfluenceの実務経験</li></ul>'],
    [
      'fr',
      '/recrutement/12',
      '<h2>Votre profil</h2><ul><li>Maîtrise de Salesforce et de Confluence</li></ul>',
    ],
  ])('is told in %s', async (lang, path, html) => {
    expect(await read(`<h1>X</h1><p>${SPOKEN[lang]}</p>${html}`, path)).toEqual([
      'hires-for Confluence',
      'hires-for Salesforce',
    ])
  })

  it('is not any page that names products', async () => {
    const html = '<h1>Our services</h1><p>We know Salesforce and HubSpot like nobody else.</p>'
    expect(await read(html, '/services')).toEqual([])
    expect(await read(html, '/careers')).toEqual([])
  })

  it('takes everyday words for products only beside a product', async () => {
    const html = (words: string) => `<h2>Requirements</h2><ul><li>${words}</li></ul><h2>Responsibilities</h2>`
    expect(await read(html('You Close deals and Segment markets'), '/careers/1')).toEqual([])
    expect(await read(html('Knows Salesforce, Close and Segment'), '/careers/1')).toHaveLength(3)
  })
})

describe('a page of integrations', () => {
  it('says what the product works with, which is not use', async () => {
    const found = await read(
      '<h1>Integrations</h1><ul><li>HubSpot</li><li>Slack</li></ul><img src="/i/zendesk.svg" alt="Zendesk logo">',
      '/integrations',
    )
    expect(found).toEqual(['integrates-with HubSpot', 'integrates-with Slack', 'integrates-with Zendesk'])
  })
})

describe('a cookie policy', () => {
  it('says what is used, by the cookie or by its provider', async () => {
    const found = await read(
      `<h1>Cookie policy</h1><table><tr><th>Cookie</th><th>Provider</th></tr>
       <tr><td>_hjSessionUser_123, _hjSession_123</td><td>Analysis</td></tr>
       <tr><td>hubspotutk</td><td>HubSpot, Inc.</td></tr><tr><td>lang</td><td>Ourselves</td></tr></table>`,
      '/cookie-policy',
    )
    expect(found).toEqual(['uses Hotjar', 'uses HubSpot'])
  })
})

describe('globals', () => {
  const withMarks = async (marks: string[], html = '') => {
    const seen = { ...(await observed(html, '/')), marks }
    return detect(seen, technologyIndex()).find(({ technology }) => technology.id === 'hotjar')
  }
  it('are a second kind of clue, and alone only an offer', async () => {
    const alone = await withMarks(['global=_hjSettings'])
    expect(alone?.confidence).toBeLessThan(0.75)
    const both = await withMarks(
      ['global=_hjSettings'],
      '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>',
    )
    expect(both?.certainty).toBe('structured')
  })
})
