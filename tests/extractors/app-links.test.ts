import { describe, expect, it } from 'vitest'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'

async function apps(head: string) {
  const seen = await observeHtml(
    `<!doctype html><html lang="en"><head><title>Brightloom</title>${head}</head><body><h1>Brightloom</h1></body></html>`,
    'https://www.brightloom.example/',
  )
  return read(seen, knowledgeForTests(seen))
    .findings.filter(({ extractor }) => extractor === 'app-links')
    .map(({ value, parts }) => `${value} ${parts?.['store']} ${parts?.['app']}`)
}

describe('apps that the head names for phones', () => {
  it('are products, each once', async () => {
    expect(
      await apps(
        '<meta property="al:ios:app_name" content="Brightloom Go"><meta property="al:ios:app_store_id" content="123456789"><meta property="al:android:app_name" content="Brightloom Go"><meta property="al:android:package" content="example.brightloom.go">',
      ),
    ).toEqual(['Brightloom Go ios 123456789'])
    expect(
      await apps(
        '<meta property="al:ios:app_name" content="Loom"><meta name="apple-itunes-app" content="app-id=987654321, app-argument=x">',
      ),
    ).toEqual(['Loom ios 987654321'])
  })

  it('are linked to as other ways of seeing the page, and offered by the site’s name as an app', async () => {
    const android =
      '<link rel="alternate" href="android-app://example.brightloom.go/https/www.brightloom.example/">'
    const ios = '<link rel="alternate" href="ios-app://123456789/https/www.brightloom.example/">'
    const named = '<meta name="application-name" content="Brightloom Go">'
    expect(await apps(named + android)).toEqual(['Brightloom Go android example.brightloom.go'])
    expect(await apps(named + ios + android)).toEqual(['Brightloom Go ios 123456789'])
    expect(await apps(android)).toEqual([])
    expect(await apps(`${named}<link rel="alternate" href="android-app://../../etc">`)).toEqual([])
    expect(await apps(`${named}<link rel="alternate" hreflang="de" href="/de/">`)).toEqual([])
  })

  it.each([
    ['a banner without a name', '<meta name="apple-itunes-app" content="app-id=123456789">'],
    ['a name without an app', '<meta property="al:ios:app_name" content="Brightloom Go">'],
    ['a number that is none', '<meta property="al:ios:app_name" content="X Y"><meta property="al:ios:app_store_id" content="javascript:alert(1)">'],
    ['a package that is none', '<meta property="al:android:app_name" content="X Y"><meta property="al:android:package" content="../../etc">'],
  ])('are not %s', async (_, head) => expect(await apps(head)).toEqual([])) // prettier-ignore
})
