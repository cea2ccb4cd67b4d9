import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { composed } from '../../lib/page/composed.ts'
import { fetchPage } from '../../lib/page/fetched.ts'
import { read } from '../../lib/reading/read.ts'
import { siteFilesOf } from '../../lib/reading/site-files.ts'
import { Page } from '../../lib/page/page.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

const ORIGIN = 'https://www.brightloom.example'

/** Fetches a file from a site that answers everything alike. */
async function fetched(path: string, type: string, body: string) {
  const { window } = new JSDOM('', { url: `${ORIGIN}/` })
  const url = `${ORIGIN}${path}`
  const answer = () => Object.defineProperty(new Response(body, { headers: { 'content-type': type } }), 'url', { value: url }) // prettier-ignore
  Object.assign(window, { fetch: () => Promise.resolve(answer()) })
  const { outcome, transcript } = await fetchPage(window as unknown as Window & typeof globalThis, url)
  window.close()
  return { outcome, observation: transcript && composed(transcript).observation }
}

async function told(path: string, type: string, body: string): Promise<string[]> {
  const { observation } = await fetched(path, type, body)
  if (!observation) return []
  return read(observation, knowledgeForTests(observation))
    .findings.filter(({ extractor }) => extractor === 'security-txt' || extractor === 'app-links')
    .map(({ value, parts, quote }) => `${value} ${parts?.['account'] ?? parts?.['app']} <${quote}>`)
}

const SECURITY = `# Report holes here
Contact: mailto:security@brightloom.example
Contact: https://hackerone.com/brightloom
Expires: 2027-01-01T00:00:00.000Z
Policy: https://www.brightloom.example/security
Hiring: https://boards.greenhouse.io/brightloom
`

describe('a security.txt', () => {
  const PATH = '/.well-known/security.txt'

  it('tells where holes are reported and people are hired', async () => {
    expect(await told(PATH, 'text/plain; charset=utf-8', SECURITY)).toEqual([
      'HackerOne brightloom <Contact: https://hackerone.com/brightloom>',
      'Greenhouse brightloom <Hiring: https://boards.greenhouse.io/brightloom>',
    ])
  })

  it('is read in the tab as well, where a browser shows it as one block', async () => {
    const seen = await observeHtml(`<pre>${SECURITY}</pre>`, `${ORIGIN}${PATH}`)
    const found = read(seen, knowledgeForTests(seen)).findings.filter(({ extractor }) => extractor === 'security-txt') // prettier-ignore
    expect(found.map(({ value }) => value)).toEqual(['HackerOne', 'Greenhouse'])
  })

  it('is none where the site answers with a page or another text, and its words never become markup', async () => {
    expect((await fetched(PATH, 'text/html', '<h1>Brightloom</h1>')).outcome).toBe('gone')
    expect((await fetched(PATH, 'text/plain', 'not found')).outcome).toBe('notHtml')
    expect((await fetched('/notes.txt', 'text/plain', SECURITY)).outcome).toBe('notHtml')
    const { observation } = await fetched(PATH, 'text/plain', `${SECURITY}<script src="https://static.hotjar.com/c/a.js"></script>`) // prettier-ignore
    expect(observation?.resources).toEqual([])
  })
})

describe('a web app manifest', () => {
  const manifest = (more: object) => JSON.stringify({ name: 'Brightloom Go', ...more })

  it.each([
    [
      'play',
      [{ platform: 'play', id: 'example.brightloom.go' }],
      'Brightloom Go example.brightloom.go <Brightloom Go>',
    ],
    [
      'play',
      [{ platform: 'play', url: 'https://play.google.com/store/apps/details?id=example.brightloom.go' }],
      'Brightloom Go example.brightloom.go <Brightloom Go>',
    ],
    [
      'itunes',
      [{ platform: 'itunes', url: 'https://apps.apple.com/app/brightloom-go/id123456789' }],
      'Brightloom Go 123456789 <Brightloom Go>',
    ],
  ])('names related apps of %s', async (_, related_applications, expected) => {
    expect(await told('/site.webmanifest', 'application/manifest+json', manifest({ related_applications }))).toEqual([expected]) // prettier-ignore
  })

  it.each([
    ['no list', '{"name":"Brightloom Go"}'],
    ['no object', '[1]'],
    ['no JSON', 'hello'],
    ['a package that is none', manifest({ related_applications: [{ platform: 'play', id: '../etc' }] })],
    ['an entry that is none', manifest({ related_applications: [null, 3, { platform: {} }] })],
  ])('of %s tells nothing', async (_, body) => {
    expect(await told('/site.webmanifest', 'application/json', body)).toEqual([])
  })
})

describe('files of a site', () => {
  it('are asked for by their one place, and by the manifest that the head links to on the same site', async () => {
    const seen = await observeHtml('<link rel="manifest" href="/app.webmanifest">', `${ORIGIN}/about`)
    expect(siteFilesOf(new Page(seen))).toEqual([`${ORIGIN}/.well-known/security.txt`, `${ORIGIN}/app.webmanifest`]) // prettier-ignore
    const elsewhere = await observeHtml('<link rel="manifest" href="https://cdn.example/app.webmanifest">', `${ORIGIN}/`) // prettier-ignore
    expect(siteFilesOf(new Page(elsewhere))).toEqual([`${ORIGIN}/.well-known/security.txt`])
  })
})
