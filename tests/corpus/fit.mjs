// Fits the confidence weights on labelled pages, cross-validated by organisation, and prints how reliable they are.
//   npm run fit -- [--corpus DIR] [--blind DIR] [--write lib/reading/confidence-weights.ts] [--cache DIR]
// The corpus DIR holds `pages`, `labels` and `score.mjs`; --blind is a folder of pages with goldens to test the weights on.
import { runnerImport } from 'vite'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { module } = await runnerImport(fileURLToPath(new URL('./fit.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
})
const at = process.argv.indexOf('--corpus')
const corpus = resolve(at > 0 ? process.argv[at + 1] : '../shared/corpus')
if (!existsSync(join(corpus, 'score.mjs'))) {
  console.error(`No labelled pages at ${corpus}.`)
  process.exit(2)
}
const { scorePage } = await import(pathToFileURL(join(corpus, 'score.mjs')).href)
await module.fit(process.argv.slice(2), corpus, scorePage)
