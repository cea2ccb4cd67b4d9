// Serves pages defined by a test, by host and path, with any bytes and headers.
import { createServer } from 'node:http'

/**
 * @typedef {{ body: string | Uint8Array, type?: string }} Made
 * @param {(address: string) => Made | undefined} make `address` without scheme: `www.acme.example/team`
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function servePages(make) {
  const server = createServer(({ headers, url = '/' }, response) => {
    const made = make(`${(headers.host ?? '').split(':')[0]}${url}`)
    response.writeHead(made ? 200 : 404, { 'content-type': made?.type ?? 'text/html; charset=utf-8' })
    response.end(made?.body ?? '')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  return {
    port: server.address().port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
