// The built extension with an extra page: a React hello-world, the baseline of any page made with React.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { built } from './chromium.mjs'

/** @param {string} extension folder of the built extension @param {(folder: string) => Promise<void>} use */
export async function withHello(extension, use) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-hello-'))
  try {
    cpSync(extension, folder, { recursive: true })
    writeFileSync(join(folder, 'hello.js'), await built(new URL('./hello.ts', import.meta.url), 'es', true))
    writeFileSync(
      join(folder, 'hello.html'),
      '<!doctype html><title>Hello</title><div id="root"></div><script type="module" src="/hello.js"></script>',
    )
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
