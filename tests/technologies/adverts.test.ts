import { describe, expect, it } from 'vitest'
import { read } from '../../lib/reading/read.ts'
import { SPOKEN } from '../extractors/spoken.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'
import adverts from './adverts.json'

interface Advert {
  readonly heads: string[]
  readonly introducing: string
  readonly leaving: string
  readonly hires: string
  readonly similar: string
}

/** `relation direction product` of each technology, with a bar behind one that is only offered. */
async function hiredFor(lang: string, { heads, introducing, leaving, hires, similar }: Advert, path: string): Promise<string[]> {
  const items = [introducing, leaving, hires, similar].map((text) => `<li>${text}</li>`).join('')
  const html = `<!doctype html><html lang="${lang}"><title>x</title><body><p>${SPOKEN[lang]}</p><h2>${heads[1]}</h2><p>…</p><h2>${heads[0]}</h2><ul>${items}</ul>`
  const seen = await observeHtml(html, `https://brightloom.example${path}`)
  return read(seen, knowledgeForTests(seen))
    .findings.filter(({ field, parts }) => field === 'company.technology' && parts?.['relation'] === 'hires-for')
    .map(({ value, parts, confidence }) => [parts?.['direction'], value, confidence < 0.75 ? '|' : ''].filter(Boolean).join(' '))
    .sort()
} // prettier-ignore

describe.each(Object.entries(adverts as Record<string, Advert>))('a job advert in %s', (lang, advert) => {
  it('is one by its headings, and says what is done with each product', async () => {
    expect(await hiredFor(lang, advert, '/x/27')).toEqual([
      'HubSpot |',
      'Marketo Engage',
      'introducing Salesforce',
      'leaving Zendesk',
    ])
  })

  it('is none without them', async () => {
    expect(await hiredFor(lang, { ...advert, heads: ['2026', '2027'] }, '/x/27')).toEqual([])
  })
})
