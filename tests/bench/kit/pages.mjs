// Invented pages of a given size, and a loopback server for them.
import { createServer } from 'node:http'

const SECTION = (
  n,
) => `<section class="card"><h3>Pump ${n}</h3><p>Quiet since <b>19${10 + (n % 80)}</b>, made in <a href="/works/${n}">works ${n}</a>.</p>
<ul><li>Flow ${n} l/min</li><li>Price on request</li></ul><p>Contact: <a href="mailto:p${n}@nordwind-pumps.example">desk ${n}</a></p></section>`

/** A company's page of about `nodes` elements and texts. */
export function pageOf(nodes) {
  const sections = Array.from({ length: Math.max(1, Math.round(nodes / 26)) }, (_, n) => SECTION(n)).join(
    '\n',
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nordwind Pumps</title>
<meta property="og:site_name" content="Nordwind Pumps"></head><body><header><nav><a href="/">Home</a><a href="/team">Team</a></nav></header>
<main><h1>Nordwind Pumps</h1><div id="list">${sections}</div></main>
<footer><p>Nordwind Pumps GmbH, Am Holzhafen 14, 28237 Bremen, +49 421 5609370</p></footer></body></html>`
}

/** Serves `pages` (path to HTML) on loopback until `close`. */
export async function serve(pages) {
  const server = createServer((request, response) => {
    const body = pages[new URL(request.url ?? '/', 'http://x').pathname]
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(body ?? '')
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    port: server.address().port,
    close: () => new Promise((closed) => server.close(closed)),
  }
}
