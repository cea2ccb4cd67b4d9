// Runs benches: npm run bench [-- NAME ...] [--quick] [--json FILE]
//
// A bench is a file `tests/bench/<name>.mjs` with a default export, an async function that is given
//   quick    fewer turns: shows that the bench runs, proves nothing
//   pairs    how many A-B-B-A turns a ratio takes
//   report   takes a figure (kit/figure.mjs) as soon as it is known; one without a goal says that it is a reference
// Ratios come from kit/ratio.mjs, pages in Chromium from kit/chromium.mjs. No list has to be edited.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { shareChromium } from './kit/chromium.mjs'
import { cells, faultOf, HEAD, table, verdict } from './kit/figure.mjs'

const folder = fileURLToPath(new URL('.', import.meta.url))
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
  .map((file) => file.slice(0, -'.mjs'.length))
  .sort()

const { values: options, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${all.join(', ')}.`)
  process.exit(2)
}

// The builds of the benches read the compiler's settings that WXT writes.
const root = fileURLToPath(new URL('../..', import.meta.url))
if (!existsSync(`${root}/.wxt/tsconfig.json`))
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], { cwd: root, stdio: 'ignore' })

// In the quick form one Chromium serves all benches that need no extension: to start one takes longer than what is run in it.
const shared = options.quick ? shareChromium() : undefined
const results = []
for (const name of positionals.length > 0 ? positionals : all) {
  console.log(`\n── ${name}`)
  const figures = []
  const loadBefore = loadavg()[0]
  const began = performance.now()
  let failure
  try {
    const { default: bench } = await import(new URL(`./${name}.mjs`, import.meta.url))
    await bench({
      quick: options.quick,
      pairs: options.quick ? 3 : 25,
      report(figure) {
        const fault = faultOf(figure)
        if (fault) throw new Error(fault)
        figures.push(figure)
        console.error(`   ${cells(figure).filter(Boolean).join(' · ')}`)
      },
    })
  } catch (problem) {
    failure = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
    console.error(failure)
  }
  if (figures.length === 0) failure ??= `The bench ${name} gave no figure.`
  const seconds = Math.round((performance.now() - began) / 1000)
  results.push({ bench: name, figures, failure, seconds, load: [loadBefore, loadavg()[0]] })
  if (figures.length > 0) console.log(table([HEAD, ...figures.map(cells)]))
  console.log(`   ${seconds} s, load ${loadBefore.toFixed(1)} to ${loadavg()[0].toFixed(1)}`)
}

await shared?.close()
const figures = results.flatMap((result) => result.figures)
const count = (wanted) => figures.filter((figure) => verdict(figure) === wanted).length
const failed = results.filter((result) => result.failure)
if (options.json) {
  const machine = { node: process.version, processors: cpus().length, processor: cpus()[0]?.model }
  const judged = results.map((result) => ({
    ...result,
    figures: result.figures.map((figure) => ({ ...figure, verdict: verdict(figure) })),
  }))
  writeFileSync(
    options.json,
    `${JSON.stringify({ quick: options.quick, machine, results: judged }, null, 2)}\n`,
  )
}
console.log(
  `\n${Math.round(results.reduce((sum, { seconds }) => sum + seconds, 0))} s; ${count('met')} met, ${count('not met')} not met, ${count('void')} void (machine too restless), ${failed.length} failed${options.quick ? '; quick, proves nothing' : ''}`,
)
process.exitCode = failed.length > 0 || count('not met') > 0 ? 1 : 0
