import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { read } from '../../../lib/reading/read.ts'
import { predictionOf } from '../../corpus/prediction.ts'
import { knowledgeForTests } from '../../reading/knowledge-for-tests.ts'
import { observeHtml } from '../../reading/observe-html.ts'

/** Each page names its address in its first line; the people on it stand beside it, in the order of the page. */
const folder = fileURLToPath(new URL('.', import.meta.url))
/** A page is read when the lexicon of its language stands on the shelf. */
const shelf = Object.keys(import.meta.glob('../../../lib/lexicons/??.ts'))
const pages = readdirSync(folder).filter(
  (file) => file.endsWith('.html') && shelf.some((lexicon) => lexicon.endsWith(`/${file.slice(0, 2)}.ts`)),
)

describe('people on invented pages', () => {
  it.each(pages)('%s', async (file) => {
    const html = readFileSync(`${folder}${file}`, 'utf8')
    const url = /<!-- url: (\S+) -->/.exec(html)![1]!
    const seen = await observeHtml(html, url)
    const reading = read(seen, knowledgeForTests(seen), (problem) => {
      throw problem
    })
    const expected: unknown = JSON.parse(
      readFileSync(`${folder}${file.replace('.html', '.expected.json')}`, 'utf8'),
    )
    expect(sorted(predictionOf(reading).people)).toEqual(sorted(expected as { name: string }[]))
    for (const finding of reading.findings)
      if (finding.about !== 'company' && finding.line !== undefined)
        expect(seen.lines[finding.line]!.text).toContain(finding.quote)
  })
})

function sorted<P extends { name: string }>(people: readonly P[]): P[] {
  return JSON.parse(JSON.stringify([...people].sort((a, b) => (a.name < b.name ? -1 : 1)))) as P[]
}
