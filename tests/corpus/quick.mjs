// Reads a folder of labelled pages with the readers alone, in a test's DOM: for the minutes between two edits of a rule.
// The figure that counts is `npm run corpus`, which reads them in Chromium with the built extension.
//   node tests/corpus/quick.mjs --pages DIR --labels DIR --out DIR [--cache DIR] [--only id,id]
import { runnerImport } from 'vite'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { module } = await runnerImport(fileURLToPath(new URL('./quick.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
})
await module.quick(process.argv.slice(2))
