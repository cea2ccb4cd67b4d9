// Reads a folder of labelled pages with the extractors alone, in a test DOM: quick feedback while editing rules.
// The authoritative figure is that of `npm run corpus`, which uses Chromium and the built extension.
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
