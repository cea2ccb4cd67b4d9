import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Observation } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { observeHtml } from '../reading/observe-html.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { predictionOf } from './prediction.ts'

/** Writes one prediction file per label. Observations are cached in `--cache`, as only changes to `lib/page` alter them. */
export async function quick(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string' },
      labels: { type: 'string' },
      out: { type: 'string' },
      cache: { type: 'string' },
      only: { type: 'string' },
    },
  })
  const { pages, labels, out, cache, only } = values
  if (!pages || !labels || !out) throw new Error('quick needs --pages, --labels and --out')
  mkdirSync(out, { recursive: true })
  if (cache) mkdirSync(cache, { recursive: true })
  for (const file of readdirSync(labels).filter((name) => name.endsWith('.json'))) {
    const { id, url } = JSON.parse(readFileSync(join(labels, file), 'utf8')) as { id: string; url: string }
    if (only && !only.split(',').some((wanted) => id.includes(wanted))) continue
    const seen = await observation(join(pages, `${id}.html`), url, cache && join(cache, `${id}.json`))
    const started = performance.now()
    const reading = read(seen, knowledgeForTests(seen), (problem) => console.error(id, problem))
    const ms = performance.now() - started
    writeFileSync(join(out, `${id}.json`), JSON.stringify({ ...predictionOf(reading), ms }, null, 1))
    if (only)
      for (const f of reading.findings)
        console.log(
          `${f.about}\t${f.field}\t${f.value}\t[${f.extractor} ${f.confidence.toFixed(2)}] “${f.quote.slice(0, 80)}”`,
        )
  }
}

/** The observation of a page, from `cached` if there. */
export async function observation(
  page: string,
  url: string,
  cached: string | undefined,
): Promise<Observation> {
  if (cached && existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8')) as Observation
  const seen = await observeHtml(readFileSync(page), url)
  if (cached) writeFileSync(cached, JSON.stringify(seen))
  return seen
}
