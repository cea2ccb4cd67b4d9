// The built extension with one page and one worker more, made of the product's own code, by which a test drives the store.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Copies `.output/chrome-mv3` and adds `faults.html`; the worker is the product's, and answers the test too. */
export async function faultExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-faults-'))
  cpSync(join(root, '.output', 'chrome-mv3'), folder, { recursive: true })
  for (const entry of ['page', 'worker']) {
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'chrome120',
        lib: {
          entry: fileURLToPath(new URL(`${entry}.ts`, import.meta.url)),
          formats: [entry === 'worker' ? 'iife' : 'es'], // The product's worker is a plain script.
          name: 'faults',
          fileName: () => `faults-${entry}.js`,
        },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    })
  }
  writeFileSync(
    join(folder, 'faults.html'),
    '<!doctype html><title>faults</title><script type="module" src="/faults-page.js"></script>',
  )
  const own = readFileSync(join(folder, 'background.js'), 'utf8')
  const added = readFileSync(join(folder, 'faults-worker.js'), 'utf8')
  writeFileSync(join(folder, 'background.js'), `${added}\n${own}`)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
