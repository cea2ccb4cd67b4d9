import type { Observation } from '../model/index.ts'
import { registrableDomain } from '../text/domain.ts'
import { addressOf, type Address } from './address.ts'
import { isOwnCorner } from './corner.ts'
import type { Hit } from './hit.ts'
import { linksToCorners } from './corner-links.ts'
import type { TechnologyIndex } from './match.ts'
import { weigh, type Clue, type Detection, type Place } from './weigh.ts'

/** Categories whose customers' corners are their own sites: what runs there is theirs too. */
const SITES: readonly string[] = ['cms', 'add-on', 'hosting', 'commerce', 'cdn']

/** A product that was made of another keeps the names of its cookies. */
const FORKS = [['piwik-pro', 'matomo']] as const

/** What the page's company uses, by every product that left a clue, surest first. */
export function detect(seen: Observation, index: TechnologyIndex): Detection[] {
  const domain = registrableDomain(seen.url)
  const clues = cluesOf(seen, index, domain)
  const landlord = clues.find((clue) => clue.place === 'page' && !SITES.includes(clue.technology.category))
  const own = new Set(clues.filter((clue) => clue.place === 'page').map((clue) => clue.technology))
  const byProduct = new Map<string, Clue[]>()
  for (const clue of clues) {
    // A vendor's own page is not its customer; on a customer's corner there the rest of the machinery is the vendor's.
    if (clue.technology.domains.includes(domain) && !own.has(clue.technology)) continue
    if (landlord && clue.technology !== landlord.technology && clue.signal.kind !== 'account') continue
    const list = byProduct.get(clue.technology.id)
    if (list) list.push(clue)
    else byProduct.set(clue.technology.id, [clue])
  }
  for (const [fork, original] of FORKS)
    if (byProduct.has(fork) && byProduct.get(original)?.every(({ signal }) => signal.kind === 'cookie'))
      byProduct.delete(original)
  return [...byProduct.values()]
    .map((list) => weigh(list[0]!.technology, list))
    .sort((a, b) => b.confidence - a.confidence)
}

function cluesOf(seen: Observation, index: TechnologyIndex, domain: string): Clue[] {
  const clues: Clue[] = []
  const add = (hits: readonly Hit[], place: Place, proof: string, isOwn: (hit: Hit) => boolean) => {
    for (const hit of hits) clues.push({ ...hit, place, proof: proof.slice(0, 200), own: isOwn(hit) })
  }
  const ownCorner = (hit: Hit) => isOwnCorner(hit.account, domain) || isOwnPhone(hit)
  // Pictures lie in a folder of their owner's name.
  const ownFolder = (address: Address) => (hit: Hit) =>
    ownCorner(hit) || (hit.signal.kind === 'host' && isOwnCorner(address.path.split('/', 2)[1] ?? '', domain))
  const page = addressOf(seen.url)
  if (page) add(index.corner(page, ['link', 'tenant']), 'page', seen.url, () => true)
  for (const { kind, url } of seen.resources) {
    const address = addressOf(url)
    if (!address) continue
    const hits = index.address(address).filter((hit) => counts(hit, kind, address, domain))
    add(withoutLandlords(hits), kind, url, kind === 'image' ? ownFolder(address) : ownCorner)
    if (hits.length === 0 && (RUNS.has(kind) || isLoader(kind, address.path)))
      add(index.vendorHost(address.host), kind, url, ownCorner)
  }
  for (const { hits, href, isCalledOwn } of linksToCorners(seen, index))
    add(hits, 'anchor', href, (hit) => ownCorner(hit) || isCalledOwn(hit))
  for (const { name, content } of seen.meta) add(index.meta(name, content), 'head', content, () => true)
  for (const { name, content } of seen.headers ?? [])
    add(index.header(name, content), 'answer', content ? `${name}: ${content}` : name, () => true)
  for (const host of allowedHosts(seen))
    add(
      index.address({ host, path: '/', query: '' }).filter(({ signal }) => signal.kind === 'host'),
      'policy',
      host,
      () => true,
    )
  for (const cookie of seen.cookies) add(index.word('cookie', cookie), 'cookie', cookie, () => true)
  for (const mark of seen.marks ?? []) {
    add(index.word('mark', mark), 'markup', mark, () => true)
    // A global is named by the same word as the function that the vendor's snippet calls.
    if (mark.startsWith('global='))
      add(index.word('mark', `call=${mark.slice(7)}`), 'markup', mark.slice(7), () => true)
    if (mark.startsWith('set='))
      add(index.word('mark', `call=${mark.slice(4)}`), 'markup', mark.slice(4), () => true)
    if (mark.startsWith('class='))
      add(index.word('class', mark.slice(6)), 'markup', mark.slice(6), () => true)
  }
  for (const word of classWords(seen)) add(index.word('class', word), 'markup', word, () => true)
  return clues
}

/** Who links to a chat by a telephone number gives the number away as theirs. */
function isOwnPhone({ technology, signal, account }: Hit): boolean {
  return technology.category === 'chat' && signal.kind === 'link' && /^\d{8,15}$/.test(account)
}

/** What runs there or is sent there, beyond a picture and a word. */
const RUNS: ReadonlySet<Place> = new Set<Place>(['script', 'frame', 'form', 'loaded'])
/** An inline script names the script that it will load. */
const isLoader = (kind: Place, path: string) => kind === 'inline' && path.endsWith('.js')
const LANDLORDS: readonly string[] = ['cdn', 'hosting']

/** Of a product that is served from a cloud's host the cloud is the vendor's, not the page's. */
function withoutLandlords(hits: readonly Hit[]): readonly Hit[] {
  const isLandlord = ({ technology }: Hit) => LANDLORDS.includes(technology.category)
  const served = hits.some((hit) => !isLandlord(hit) && !isAnybodys(hit))
  return served ? hits.filter((hit) => !isLandlord(hit)) : hits
}

/** Libraries and fonts lie on any host, as do files and folders by their name. */
function isAnybodys({ technology, signal }: Hit): boolean {
  return (
    technology.category === 'library' ||
    technology.category === 'fonts' ||
    signal.kind === 'file' ||
    signal.kind === 'npm' ||
    signal.kind === 'path'
  )
}

/** A file or folder speaks for the site when it runs there; a picture or address of another site's folders does not. */
function counts(hit: Hit, place: Place, { host, path }: Address, domain: string): boolean {
  switch (hit.signal.kind) {
    case 'path':
    case 'file':
      return place === 'script' || place === 'style' || isSame(host, domain)
    case 'host':
      // A vendor's plain address in a script or picture may be only a link or a badge.
      return !(
        ((place === 'inline' && !isLoader(place, path)) || place === 'image' || place === 'preload') &&
        !hit.signal.path &&
        hit.technology.domains.includes(hit.signal.host)
      )
    default:
      return true
  }
}

function isSame(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

const POLICY_HOSTS = 120

/** Hosts that the site's content security policy lets in: of what runs somewhere on the site, or ran. */
function allowedHosts(seen: Observation): Set<string> {
  const hosts = new Set<string>()
  for (const { name, content } of [...seen.meta, ...(seen.headers ?? [])]) {
    if (!name.startsWith('content-security-policy')) continue
    for (const word of content.split(/[\s;,]+/)) {
      const host =
        /^(?:https?:\/\/|wss?:\/\/)?(?:\*\.)?([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5})(?:[:/]|$)/i.exec(
          word,
        )?.[1]
      if (host && hosts.size < POLICY_HOSTS) hosts.add(host.toLowerCase())
    }
  }
  return hosts
}

function classWords(seen: Observation): Set<string> {
  const attributes = new Set<string>()
  for (const block of seen.blocks) if (block.cls) attributes.add(block.cls)
  const words = new Set<string>()
  for (const attribute of attributes) for (const word of attribute.split(/\s+/)) words.add(word)
  return words
}
