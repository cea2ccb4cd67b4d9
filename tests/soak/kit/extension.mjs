// The built extension with an extra page and worker, made of the product's own code, through which tests drive the store.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Copies `.output/chrome-mv3` and adds `faults.html`; the product's worker also answers the test. */
export async function faultExtension() {
  const made = await extensionWithFaults()
  await bundle(made.folder, 'faults-worker', fileURLToPath(new URL('worker.ts', import.meta.url)), 'iife') // The product's worker is a plain script.
  const own = readFileSync(join(made.folder, 'background.js'), 'utf8')
  const added = readFileSync(join(made.folder, 'faults-worker.js'), 'utf8')
  writeFileSync(join(made.folder, 'background.js'), `${added}\n${own}`)
  return made
}

/** The same with the product's worker unchanged. */
export function extensionWithFaults() {
  return extensionWith('faults', fileURLToPath(new URL('page.ts', import.meta.url)))
}

/**
 * Copies `.output/chrome-mv3` and adds one page, `<name>.html`, that runs the script `entry`.
 *
 * @param {string} name
 * @param {string} entry absolute path
 */
export async function extensionWith(name, entry) {
  const folder = mkdtempSync(join(tmpdir(), `dossier-${name}-`))
  cpSync(join(root, '.output', 'chrome-mv3'), folder, { recursive: true })
  await bundle(folder, `${name}-page`, entry, 'es')
  writeFileSync(
    join(folder, `${name}.html`),
    `<!doctype html><title>${name}</title><script type="module" src="/${name}-page.js"></script>`,
  )
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** @param {'es' | 'iife'} format */
async function bundle(folder, name, entry, format) {
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
      lib: { entry, formats: [format], name: 'faults', fileName: () => `${name}.js` },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
}
