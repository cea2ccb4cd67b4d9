import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

/** Serves the gallery from source. @returns its address and a function that stops it */
export async function serveGallery() {
  const root = fileURLToPath(new URL('.', import.meta.url))
  const project = fileURLToPath(new URL('../..', import.meta.url))
  const server = await createServer({
    configFile: false,
    root,
    resolve: { alias: { '@': project.replace(/\/$/, '') } },
    server: { port: 0, strictPort: false, hmr: false, watch: null, fs: { strict: false } },
    // Prebundled: if discovered one by one on the first visit, they would be rebundled, and React would be loaded twice.
    optimizeDeps: {
      include: [
        ...['react', 'react-dom/client', 'react/jsx-dev-runtime', 'dexie', 'zod/mini', 'lucide-react'],
        ...['@tanstack/react-virtual', 'papaparse', 'libphonenumber-js/core', 'tldts-icann'],
      ],
    },
    cacheDir: `${project}.wxt/gallery`,
    logLevel: 'error',
  })
  await server.listen()
  return { address: server.resolvedUrls.local[0], stop: () => server.close() }
}
