import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isUsed, THRESHOLD_FILLED } from '../../lib/model/index.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'
import verdicts from './precision.json'

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const present = existsSync(join(corpus, 'pages'))
if (!present) console.log('Skipped: the verdicts on real pages need the corpus folder, which is not here.')

/** Real pages are named by a hash only: what is kept here is what was judged, not whom it was about. */
const hashOf = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 10)

/** Every judged row is `[page, product, clue, verdict]`; a person looked at the clue and at the page's source. */
const rows = verdicts as [page: string, product: string, clue: string, verdict: 'right' | 'wrong'][]

describe('what was judged by hand', () => {
  it('is 150 detections, 0.97 of them right', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150)
    expect(rows.filter(([, , , verdict]) => verdict === 'right').length / rows.length).toBeGreaterThanOrEqual(
      0.97,
    )
  })

  it.skipIf(!present)(
    'is still found where it was right',
    async () => {
      const { readdirSync } = await import('node:fs')
      const missing: string[] = []
      for (const file of readdirSync(join(corpus, 'labels'))) {
        const { id, url } = JSON.parse(readFileSync(join(corpus, 'labels', file), 'utf8'))
        const judged = rows.filter(([page, , , verdict]) => page === hashOf(id) && verdict === 'right')
        if (judged.length === 0) continue
        const seen = await observeHtml(readFileSync(join(corpus, 'pages', `${id}.html`)), url)
        const found = read(seen, knowledgeForTests(seen)).findings.filter(
          ({ field, confidence, parts }) =>
            field === 'company.technology' && isUsed(parts) && confidence >= THRESHOLD_FILLED,
        )
        const names = new Set(found.map(({ value }) => value))
        missing.push(...judged.filter(([, name]) => !names.has(name)).map((row) => row.join(' ')))
      }
      expect(missing).toEqual([])
    },
    240_000,
  )
})
