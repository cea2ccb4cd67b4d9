import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { THRESHOLD_OFFERED } from '../../../lib/model/index.ts'
import { read } from '../../../lib/reading/read.ts'
import { knowledgeForTests } from '../../reading/knowledge-for-tests.ts'
import { observeHtml } from '../../reading/observe-html.ts'

/** A signal as a careful reader notes it; without `date` the page gives none, without `quote` the headline tells it. */
interface Golden {
  readonly kind: string
  readonly date?: string
  readonly value: string
  readonly link: string
  readonly quote?: string
}

const folder = fileURLToPath(new URL('./', import.meta.url))
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))

describe('signals of invented pages', () => {
  it.each(pages)('%s', async (file) => {
    const html = readFileSync(folder + file, 'utf8')
    const url = /<!-- url: (\S+) -->/.exec(html)![1]!
    const golden = JSON.parse(readFileSync(folder + file.replace('.html', '.json'), 'utf8')) as Golden[]
    const seen = await observeHtml(html, url)
    const found = read(seen, knowledgeForTests(seen), (problem) => {
      throw problem
    }).findings.filter(
      ({ field, confidence }) => field === 'company.signal' && confidence >= THRESHOLD_OFFERED,
    )
    expect(
      found.map(({ value, parts, quote }) => ({
        kind: parts?.['kind'],
        ...(parts?.['date'] ? { date: parts['date'] } : {}),
        value,
        link: parts?.['link'],
        ...(quote.includes(value) ? {} : { quote }),
      })),
    ).toEqual(golden.map((signal) => ({ ...signal, link: new URL(signal.link, url).href })))
    for (const { quote, line } of found) expect(seen.lines[line!]!.text).toContain(quote)
  })
})
