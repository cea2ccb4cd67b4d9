import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { THRESHOLD_FILLED, THRESHOLD_OFFERED, type FieldId } from '../../lib/model/index.ts'
import { CONFIDENCE_WEIGHTS } from '../../lib/reading/confidence-weights.ts'
import { read } from '../../lib/reading/read.ts'
import { knowledgeForTests } from '../reading/knowledge-for-tests.ts'
import { observeHtml } from '../reading/observe-html.ts'
import { verdictsOn, type ScorePage } from './judged.ts'
import { predictionOf } from './prediction.ts'
import { calibrationError, type Stated } from './reliability.ts'
import { lostQuotes } from './quotes.ts'

/**
 * A folder with `pages`, `labels` and `score.mjs`. Pages of real companies are not ours to publish, so it is outside the
 * project, and these tests run only where it is present.
 */
const corpus =
  process.env['DOSSIER_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url))
const isThere = existsSync(join(corpus, 'score.mjs'))
if (!isThere)
  console.warn(`No labelled pages at ${corpus}: the floors of the readers are not held in this run.`)

const FLOORS = {
  'people.f1': 0.92, 'executives.f1': 0.9, 'titleExact.accuracy': 0.9, 'company.name.accuracy': 0.94, 'company.emails.f1': 0.95,
  'company.phones.recall': 0.95, 'company.socials.f1': 0.9, 'company.address.f1': 0.8, 'company.legalName.f1': 0.9,
  'company.founded.f1': 0.9, 'company.employees.f1': 0.85,
} // prettier-ignore
/** Maximum number of strings on negative pages taken for people. */
const TRAPS = 2
/** Maximum calibration error: of one field, and of all together. */
const STATED_OFF_BY = { field: 0.1, all: 0.03 }
/** Minimum number of judged findings to test a field. */
const LEAST_JUDGED = 20
/** Minimum number of labelled people for a language to have its own floor. */
const PEOPLE = 8
const FLOOR_OF_LANGUAGE = 0.8

function shareRight(all: readonly Stated[], from: number, below: number): number {
  const inside = all.filter(({ stated }) => stated >= from && stated < below)
  return inside.filter(({ right }) => right).length / inside.length
}

interface Label {
  readonly id: string
  readonly url: string
  readonly lang: string
  readonly kind: string
  readonly people: readonly unknown[]
}

describe.skipIf(!isThere)('labelled pages', () => {
  const out = mkdtempSync(join(tmpdir(), 'dossier-corpus-'))
  const lost: string[] = []
  const stated: (Stated & { readonly field: FieldId })[] = []
  let labels: Label[] = []
  beforeAll(async () => {
    const { scorePage } = (await import(pathToFileURL(join(corpus, 'score.mjs')).href)) as {
      scorePage: ScorePage
    }
    const folder = join(corpus, 'labels')
    labels = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Label)
    for (const label of labels) {
      const { id, url } = label
      const seen = await observeHtml(readFileSync(join(corpus, 'pages', `${id}.html`)), url)
      const reading = read(seen, knowledgeForTests(seen), (problem) => {
        throw problem
      })
      writeFileSync(join(out, `${id}.json`), JSON.stringify(predictionOf(reading)))
      for (const { finding, right } of verdictsOn(reading.findings, label, scorePage))
        if (CONFIDENCE_WEIGHTS[finding.field])
          stated.push({ field: finding.field, stated: finding.confidence, right })
      for (const { field, value, quote } of lostQuotes(seen, reading.findings))
        lost.push(`${id}: ${field} ${value} “${quote}”`)
    }
  }, 900_000)
  afterAll(() => {
    rmSync(out, { recursive: true, force: true })
  })

  it('reach the floors, overall and for each language with enough people', () => {
    const spoken = [...new Set(labels.map(({ lang }) => lang))].filter(
      (lang) =>
        labels.filter((label) => label.lang === lang).reduce((sum, { people }) => sum + people.length, 0) >=
        PEOPLE,
    )
    const answer = score([
      ...Object.entries(FLOORS).flatMap(([metric, least]) => ['--min', `${metric}=${least}`]),
      ...spoken.flatMap((lang) => ['--min', `${lang}:people.f1=${FLOOR_OF_LANGUAGE}`]),
    ])
    expect(spoken.length).toBeGreaterThan(3)
    expect(answer.split('\n').filter((line) => line.startsWith('FAIL'))).toEqual([])
    expect(answer.split('\n').filter((line) => line.startsWith('ok'))).toHaveLength(
      Object.keys(FLOORS).length + spoken.length,
    )
  })

  it('take hardly anybody from pages about others', () => {
    const report = join(out, 'report.json')
    score(['--kind', 'negative', '--json', report])
    const { metrics } = JSON.parse(readFileSync(report, 'utf8')) as { metrics: { traps: { hit: number } } }
    expect(metrics.traps.hit).toBeLessThanOrEqual(TRAPS)
  })

  it('are right as often as their confidence states', () => {
    const errors = Object.fromEntries(
      Object.keys(CONFIDENCE_WEIGHTS).flatMap((field) => {
        const own = stated.filter((one) => one.field === field)
        return own.length < LEAST_JUDGED ? [] : [[field, calibrationError(own)]]
      }),
    )
    expect(Object.keys(errors).length).toBeGreaterThan(5)
    expect(Object.entries(errors).filter(([, error]) => error > STATED_OFF_BY.field)).toEqual([])
    expect(calibrationError(stated)).toBeLessThan(STATED_OFF_BY.all)
    // Filled in without asking, and offered for confirmation.
    expect(shareRight(stated, THRESHOLD_FILLED, 1.01)).toBeGreaterThan(0.93)
    expect(shareRight(stated, THRESHOLD_OFFERED, 1.01)).toBeGreaterThan(0.92)
    expect(shareRight(stated, 0, THRESHOLD_OFFERED)).toBeLessThan(0.3)
  })

  it('contain the quote of every value', () => {
    expect(lost).toEqual([])
  })

  function score(args: string[]): string {
    const tool = realpathSync(join(corpus, 'score.mjs'))
    const run = spawnSync(
      process.execPath,
      [tool, '--pred', out, '--labels', realpathSync(join(corpus, 'labels')), ...args],
      {
        encoding: 'utf8',
      },
    )
    return `${run.stdout}${run.stderr}`
  }
})
