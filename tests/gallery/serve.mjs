import { fileURLToPath } from 'node:url'
import { build, createServer, preview } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const project = fileURLToPath(new URL('../..', import.meta.url))
const shared = {
  configFile: false,
  root,
  resolve: { alias: { '@': project.replace(/\/$/, '') } },
  logLevel: 'error',
}

/** Serves the gallery built, as many scenes in a row ask for it: one file a page in place of hundreds. */
export async function serveBuilt() {
  const outDir = `${project}.wxt/gallery-built`
  await build({ ...shared, build: { outDir, emptyOutDir: true, target: 'esnext', minify: false } })
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, strictPort: false } })
  return {
    address: server.resolvedUrls.local[0],
    stop: () => new Promise((resolve) => server.httpServer.close(() => resolve())),
  }
}

/** Serves the gallery from its sources. @returns its address and the way to stop it. */
export async function serveGallery() {
  const server = await createServer({
    ...shared,
    server: { port: 0, strictPort: false, hmr: false, watch: null, fs: { strict: false } },
    // Found one by one on the first visit, they would be bundled anew, and React would be there twice.
    optimizeDeps: {
      include: [
        ...['react', 'react-dom/client', 'react/jsx-dev-runtime', 'dexie', 'zod/mini', 'lucide-react'],
        ...['@tanstack/react-virtual', 'papaparse', 'libphonenumber-js/core', 'tldts-icann'],
      ],
    },
    cacheDir: `${project}.wxt/gallery`,
  })
  await server.listen()
  return { address: server.resolvedUrls.local[0], stop: () => server.close() }
}
