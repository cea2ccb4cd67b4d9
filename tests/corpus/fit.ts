import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { FieldId } from '../../lib/model/index.ts'
import { statedFrom } from '../../lib/reading/confidence.ts'
import { judge, type Judged, type ScorePage } from './judged.ts'
import { fitField, fitPooled } from './logistic.ts'
import { observation } from './quick.ts'
import { binsOf, calibrationError, type Stated } from './reliability.ts'

const FOLDS = 6
/** Minimum number of judged findings to fit a field. */
const LEAST = 15

/** Fits the weights, prints how they do on held-out organisations, and writes them with `--write`. */
export async function fit(args: string[], corpus: string, scorePage: ScorePage): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string' },
      blind: { type: 'string' },
      write: { type: 'string' },
      cache: { type: 'string' },
    },
  })
  const judged = await judgedIn(join(corpus, 'labels'), join(corpus, 'pages'), scorePage, values.cache)
  const weights = fitAll(judged)
  report('organisations not fitted on', outOfFold(judged))
  if (values.blind) {
    const blind = await judgedIn(values.blind, values.blind, scorePage)
    report(
      'invented pages',
      blind.flatMap((one) => stated(one, weights)),
    )
  }
  if (values.write) writeFileSync(values.write, fileOf(weights))
}

type Weights = ReadonlyMap<FieldId, readonly number[]>
type Row = Stated & { readonly field: FieldId }

async function judgedIn(
  labels: string,
  pages: string,
  scorePage: ScorePage,
  cache?: string,
): Promise<Judged[]> {
  const found: Judged[] = []
  for (const file of readdirSync(labels).filter((name) => name.endsWith('.json'))) {
    const label = JSON.parse(readFileSync(join(labels, file), 'utf8')) as {
      readonly id: string
      readonly url: string
      readonly company: { readonly domain?: string; readonly branchPhones?: readonly string[] }
    }
    const kept = cache && join(cache, `${label.id}.json`)
    const seen = await observation(join(pages, `${label.id}.html`), label.url, kept)
    const organisation = label.company.domain ?? new URL(label.url).hostname
    const lenient = { ...label, company: { ...label.company, phonesOptional: label.company.branchPhones } }
    found.push(...judge(seen, organisation, lenient, scorePage))
  }
  return found
}

function fitAll(judged: readonly Judged[]): Weights {
  const pooled = fitPooled(judged)
  const fields = [...new Set(judged.map(({ field }) => field))].sort()
  return new Map(
    fields.flatMap((field) => {
      const own = judged.filter((one) => one.field === field)
      return own.length < LEAST ? [] : [[field, fitField(own, pooled)] as const]
    }),
  )
}

function outOfFold(judged: readonly Judged[]): Row[] {
  const organisations = [...new Set(judged.map(({ organisation }) => organisation))].sort()
  const fold = new Map(organisations.map((name, at) => [name, at % FOLDS]))
  return Array.from({ length: FOLDS }).flatMap((_, out) => {
    const weights = fitAll(judged.filter((one) => fold.get(one.organisation) !== out))
    return judged.filter((one) => fold.get(one.organisation) === out).flatMap((one) => stated(one, weights))
  })
}

function stated({ field, features, right }: Judged, weights: Weights): Row[] {
  const own = weights.get(field)
  return own ? [{ field, right, stated: statedFrom(features, own) }] : []
}

function report(where: string, rows: readonly Row[]) {
  console.log(`\n${where}: stated (bin's mean) → observed, count`)
  for (const field of [...new Set(rows.map((row) => row.field)), undefined]) {
    const own = field === undefined ? rows : rows.filter((row) => row.field === field)
    const bins = binsOf(own).map(
      ({ from, count, stated: mean, right }) =>
        `${from}+: ${mean.toFixed(2)} → ${right.toFixed(2)} (${count})`,
    )
    console.log(
      `${(field ?? 'all').padEnd(20)} n ${String(own.length).padStart(4)}  error ${calibrationError(own).toFixed(3)}  ${bins.join('  ')}`,
    )
  }
}

function fileOf(weights: Weights): string {
  const rows = [...weights].map(
    ([field, values]) => `  '${field}': [${values.map((value) => value.toFixed(2)).join(', ')}],`,
  )
  return `import type { FieldId } from '../model/index.ts'

/**
 * Confidence weights by field, in the order of \`Features\`. Fitted by logistic regression on labelled pages, each field
 * regularised towards the fit of all fields together, and written by
 * \`npm run fit -- --write lib/reading/confidence-weights.ts\`, which prints how they do on held-out organisations. A field
 * without enough labels is missing, and keeps its extractors' own score.
 */
// prettier-ignore
export const CONFIDENCE_WEIGHTS: Readonly<Partial<Record<FieldId, readonly number[]>>> = {
${rows.join('\n')}
}
`
}
