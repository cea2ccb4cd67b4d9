// The site of an invented maker of valves: many pages, some of which disagree, and a later state of it; its parent has a site beside it.
import { servePages } from './page-server.mjs'

const MAKER = 'www.rowan-valves.example'
const GROUP = 'www.thornfield-group.example'

/** What each page of the maker says; `later` is its state some months on. */
const pages = (later) => ({
  '/': `<h1>Rowan Valves</h1><p>Rowan Valves makes butterfly valves for breweries and dairies.</p>
    <p>Rowan Valves of Leeds was founded in 1973.</p>
    <p>We believe that a valve must outlive the plant around it.</p>`,
  '/about': `<h1>About us</h1><p>Rowan Valves was founded in 1974.</p><p>Our mission is to end leaks in food plants.</p>
    <p>Rowan Valves is a subsidiary of Thornfield Group.</p>`,
  '/team': `<h1>Our team</h1><ul>${people(later)
    .map(([name, title]) => `<li><h3>${name}</h3><p>${title}</p></li>`)
    .join('')}</ul>`,
  '/imprint': `<h1>Legal notice</h1><p>Rowan Valves Ltd, 12 Sample Road, Leeds LS1 4AB, United Kingdom</p>
    <p>Company number 04719283</p>${later ? '<p>Telephone: +44 113 496 0999</p>' : '<p>Telephone: +44 113 496 0123</p>'}`,
  '/contact': `<h1>Contact</h1><p>Write to sales@rowan-valves.example or call +44 113 496 0123.</p>`,
  '/careers': `<h1>Careers</h1><p>We are hiring a service engineer in Leeds.</p>`,
  '/news': `<h1>News</h1><p>12 March 2026: Rowan Valves opens a second plant in Hull.</p>`,
  '/investors': `<h1>Investors</h1><p>Revenue in 2025: £14.2 million.</p>`,
  '/press': `<h1>Press</h1><p>Pictures for the press.</p>`,
  '/jobs': `<h1>Jobs</h1><p>Apprentices wanted.</p>`,
})

const people = (later) => [
  [later ? 'Orla Penhaligon' : 'Edvin Abendroth', 'Chief Executive Officer'],
  ['Freja Birkeland', 'Chief Financial Officer'],
  ['Ivo Dombrowsky', 'Chief Technology Officer'],
]

const links = [
  ['/about', 'About us'],
  ['/team', 'Our team'],
  ['/imprint', 'Legal notice'],
  ['/contact', 'Contact'],
  ['/careers', 'Careers'],
  ['/news', 'News'],
  ['/investors', 'Investors'],
  ['/press', 'Press'],
  ['/jobs', 'Jobs'],
]

/** What the pages' facts for machines say, and where one of them contradicts the others. */
const facts = (name, host, url) => ({
  name,
  legalName: url === '/imprint' ? `${name} (Leeds) Ltd` : `${name} Ltd`,
  ...(host === MAKER ? { numberOfEmployees: url === '/team' ? 126 : 120 } : {}),
})

const frame = (
  name,
  host,
  url,
  body,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<meta property="og:site_name" content="${name}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', ...facts(name, host, url), url: `http://${host}/` })}</script></head>
<body><header><a href="/"><img src="/logo.svg" alt="${name}" class="logo" width="48" height="24"></a>
<nav>${links.map(([path, text]) => `<a href="${path}">${text}</a>`).join(' ')}</nav></header>
<main>${body}<div style="height:1600px"></div></main><footer>© 2026 ${name} Ltd</footer></body></html>`

const group = `<h1>Thornfield Group</h1><p>Thornfield Group holds companies that make valves and pumps.</p>
  <h2>Our companies</h2><ul><li><a href="http://${MAKER}/">Rowan Valves Ltd</a></li><li>Ash Pumps Ltd</li></ul>
  <p>Contact: office@thornfield-group.example</p>`

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="24"><rect width="48" height="24" fill="#0a7"/></svg>'

/** @returns {Promise<{ port: number, requests: string[], grow: () => void, close: () => Promise<void> }>} */
export async function serveValves() {
  let later = false
  /** Paths in the order in which they were asked for. */
  const requests = []
  const { port, close } = await servePages((address) => {
    requests.push(address)
    const slash = address.indexOf('/')
    const [host, path] = [address.slice(0, slash), address.slice(slash)]
    if (path === '/logo.svg') return { body: LOGO, type: 'image/svg+xml' }
    const body = host === MAKER ? pages(later)[path] : host === GROUP && path === '/' ? group : undefined
    const name = host === MAKER ? 'Rowan Valves' : 'Thornfield Group'
    return body && { body: frame(name, host, path, body) }
  })
  return {
    port,
    requests,
    /** Some months pass: another head, another telephone. */
    grow: () => {
      later = true
    },
    close,
  }
}
