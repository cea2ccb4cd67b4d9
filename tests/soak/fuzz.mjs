import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { long } from './kit/long.mjs'

const MINUTES = Number(process.env.FUZZ_MINUTES ?? 15)

/** Coverage-guided fuzzing of every parser: see tests/fuzz. */
export default async function fuzz() {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-fuzz-'))
  const report = join(folder, 'report')
  try {
    const { wrong } = await long('tests/fuzz/fuzz.test.ts', { FUZZ_MINUTES: String(MINUTES), FUZZ_REPORT: report }) // prettier-ignore
    const done = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [] // prettier-ignore
    const figures = { minutes: MINUTES, parsers: done.length, inputs: 0, 'inputs that led on': 0 }
    for (const { inputs, corpus } of done) {
      figures.inputs += inputs
      figures['inputs that led on'] += corpus
    }
    const found = done.flatMap(({ found }) => found.map(({ target, input, problem }) => `${target}: ${JSON.stringify(input)} ${problem}`)) // prettier-ignore
    return { figures, wrong: found.length > 0 ? found : wrong }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
