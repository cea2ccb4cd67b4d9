// Sites of invented companies, generated on request: one server, any host.
import { servePages } from './page-server.mjs'

const given = ['Alva', 'Bruno', 'Cilia', 'Dagny', 'Edvin', 'Freja', 'Gregor', 'Hanneke', 'Ivo', 'Jolanta']
const family = ['Abendroth', 'Birkeland', 'Czarnobrzeski', 'Dombrowsky', 'Eisenhuth']
const titles = [
  'Chief Executive Officer',
  'Chief Financial Officer',
  'Chief Technology Officer',
  'Head of Procurement',
  'Member of the Board',
]

/** `www.acme-tools.example` is the site of Acme Tools. */
function nameOf(host) {
  const [stem] = host.replace(/^www\./, '').split('.')
  return stem
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join(' ')
}

function page(host, path) {
  const name = nameOf(host)
  const count = Number(/^\/team-(\d+)/.exec(path)?.[1] ?? 0)
  const people = Array.from({ length: count }, (_, at) => {
    const person = `${given[at % given.length]} ${family[Math.floor(at / given.length) % family.length]}`
    return `<li><h3>${person}</h3><p>${titles[at % titles.length]}</p></li>`
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name} | Team</title>
<meta property="og:site_name" content="${name}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name, legalName: `${name} Ltd`, url: `http://${host}/`, email: `info@${host.replace(/^www\./, '')}`, telephone: '+44 20 7946 0123' })}</script></head>
<body><header><h1>${name}</h1></header><main><h2>About us</h2><p>${name} makes tools for workshops.</p>
${people.length > 0 ? `<h2>Our team</h2><ul>${people.join('')}</ul>` : ''}
</main><footer>© 2026 ${name} Ltd, 12 Sample Road, Leeds LS1 4AB</footer></body></html>`
}

/** @returns {Promise<{ port: number, close: () => Promise<void> }>} */
export function serveInvented() {
  return servePages((address) => {
    const slash = address.indexOf('/')
    return { body: page(address.slice(0, slash), address.slice(slash)) }
  })
}
