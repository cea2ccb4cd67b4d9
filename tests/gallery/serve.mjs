import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

/**
 * Builds the gallery and serves it: from source each scene would load seven hundred modules, which takes longer than all that is
 * checked in it. @returns its address and a function that stops it
 */
export async function serveGallery() {
  const outDir = mkdtempSync(join(tmpdir(), 'dossier-gallery-'))
  const gallery = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '') } },
    build: { outDir, target: 'esnext', minify: false, modulePreload: false, reportCompressedSize: false },
    preview: { port: 0 },
    logLevel: 'error',
  }
  await build(gallery)
  const server = await preview(gallery)
  return {
    address: server.resolvedUrls.local[0],
    stop: async () => {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
