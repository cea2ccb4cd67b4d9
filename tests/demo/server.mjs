// Serves the invented companies' sites, each at its own host. Node alone.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of each host, beside this file. */
const sites = { 'www.nordwind-pumps.example': 'site', 'www.sudhaus-tools.example': 'sudhaus' }

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/**
 * A web server on a free port of this computer alone. Point the browser at it with
 * `--host-resolver-rules=MAP *.example:80 127.0.0.1:<port>`.
 *
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serveDemo() {
  const server = createServer((request, response) => void answer(request, response))
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: server.address().port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(request, response) {
  try {
    const file = fileOf(request)
    const body = await readFile(file)
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body)
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('No such page.')
  }
}

/** The file a request means; throws where the host is unknown or the path leaves its folder. */
function fileOf({ headers, url }) {
  const host = (headers.host ?? '').split(':')[0]
  if (!Object.hasOwn(sites, host)) throw new Error('unknown host')
  const folder = fileURLToPath(new URL(`./${sites[host]}/`, import.meta.url))
  const path = decodeURIComponent(new URL(url, 'http://site.example').pathname)
  const file = normalize(folder + (path.endsWith('/') ? `${path}index.html` : path))
  if (!file.startsWith(folder) || file.includes(`${sep}..`)) throw new Error('outside')
  return file
}
