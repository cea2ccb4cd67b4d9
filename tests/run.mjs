// `npm test`: all there is to check, from a fresh clone on. Node built-ins only: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './setup/chromium.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { ensureReaders } from './setup/readers.mjs'
import { lastLine, none, plus, tallyOfStep, tallyOfVitest } from './tally.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = mkdtempSync(join(tmpdir(), 'dossier-test-'))
const longestStep = 60 * 60_000 // milliseconds; a step that hangs is a step that failed

const bin = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
}

let tally = none
let finished = false

/** Runs one tool of the project and resolves with its exit code; a tool that cannot start or is killed has code 1. */
function run(tool, ...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin[tool], ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: longestStep,
    })
    child.on('error', (problem) => {
      console.error(problem.message)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** Does one step, says how it went and adds it to the count. */
async function step(name, work) {
  console.log(`\n── ${name}`)
  const began = Date.now()
  const one = await work()
  tally = plus(tally, one)
  const verdict = one.failed === 0 ? 'ok' : 'FAILED'
  console.log(`── ${name}: ${verdict} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return one.failed === 0
}

async function inTurn(...commands) {
  let worst = 0
  for (const [tool, ...args] of commands) worst = (await run(tool, ...args)) || worst
  return tallyOfStep(worst)
}

async function vitest(project) {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run('vitest', 'run', '--project', project, ...reporters)
  return tallyOfVitest(report, code)
}

// However the run ends (set-up that gives up, a bug in this file), the last line is printed and never a green one by accident.
process.on('exit', () => {
  rmSync(reports, { recursive: true, force: true })
  if (!finished) tally = plus(tally, { ...none, failed: 1 })
  if (tally.failed > 0 || tally.passed === 0) process.exitCode = 1
  console.log(`\n${lastLine(tally)}`)
})

await ensureInstalled()
const prepared = await run('wxt', 'prepare')
const built = await step('build', async () => tallyOfStep(prepared || (await run('wxt', 'build'))))
await step('types', () => inTurn(['tsc', '--noEmit']))
await step('lint', () => inTurn(['eslint', '.'], ['prettier', '--check', '.']))
await step('unit tests', () => vitest('unit'))
ensureReaders()
await step('files in other programs', () => vitest('readers'))
if (built) {
  await ensureChromium()
  await step('tests in Chromium', () => vitest('e2e'))
} else {
  await step('tests in Chromium (there is no build to test)', async () => tallyOfStep(1))
}
finished = true
