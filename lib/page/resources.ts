import type { Observation, Resource } from '../model/index.ts'
import type { Addresses } from './absolute.ts'
import { codesIn } from './codes.ts'
import type { DomReader } from './dom.ts'
import { Marks } from './marks.ts'
import type { Slices } from './slices.ts'

const RESOURCES = 800
const INLINE_SCRIPTS = 60
const INLINE_CHARACTERS = 20_000
const BARE_HOSTS = 40
const ADDRESS = /(?:https?:)?\/\/(?:[\w:]{8,80}@)?[\w.-]{4,80}\.[a-z]{2,10}(?:\/[\w./?=&%-]{0,150})?/gi
/** A host in quotes without its scheme, `'cloud.roistat.com'`, `".responsetap.com/static/x.js"`: a snippet puts the scheme before it. */
const BARE =
  /["'`]\.?((?:[a-z\d-]{1,40}\.){1,4}(?:com|net|org|io|co|ai|app|cloud|me|cc|tv|eu|ru|su|ir|cn|jp|kr|tr|de|fr|it|es|pl|nl|uk|br|us|se|ch|at|be|online|click|site|tech|chat|link|pro|dev|biz|info))(\/[\w./?=&%@-]{0,150})?["'`]/gi

/** Addresses of what the page loads, frames and posts to, and names of its cookies and marks. Nodes of other extensions are left out. */
export async function resourcesOf(
  document: Document,
  dom: DomReader,
  addresses: Addresses,
  slices: Slices,
  customTags: ReadonlySet<string>,
): Promise<Pick<Observation, 'resources' | 'cookies' | 'marks'>> {
  const marks = new Marks(document, dom)
  const seen = new Set<string>()
  const resources: Resource[] = []
  for (const resource of candidates(document, dom, marks, addresses)) {
    if (slices.due()) await slices.rest()
    const key = `${resource.kind} ${resource.url}`
    if (!/^https?:/.test(resource.url) || seen.has(key)) continue
    seen.add(key)
    resources.push(resource)
    if (resources.length === RESOURCES) break
  }
  return { resources, cookies: await cookieNames(document), marks: marks.list(customTags) }
}

/** Stands for `src` and every name that ends in it: tools that hold a script back rename it as they like. */
const SOURCES = ['*src'] as const

const PLACES: readonly [
  tags: readonly string[],
  selector: string,
  attributes: readonly string[],
  kind: Resource['kind'],
][] = [
  // A script that waits for consent or for the reader keeps its address in data-src and the like and is still named by the page.
  [['script'], '', SOURCES, 'script'],
  [['link'], '[rel~=stylesheet]', ['href'], 'style'],
  [
    ['link'],
    '[rel~=preconnect],[rel~=dns-prefetch],[rel~=preload],[rel~=modulepreload]',
    ['href'],
    'preload',
  ],
  [['iframe', 'frame', 'embed'], '', SOURCES, 'frame'],
  [['form'], '[action]', ['action'], 'form'],
  [['img'], '', ['src'], 'image'],
]

function* candidates(
  document: Document,
  dom: DomReader,
  marks: Marks,
  addresses: Addresses,
): Generator<Resource> {
  // By tag: the browser keeps such lists, where a selector would look at every element again.
  for (const [tags, selector, attributes, kind] of PLACES) {
    for (const element of tags.flatMap((tag) => listed(document, tag))) {
      if (selector !== '' && !dom.matches(element, selector)) continue
      const names = attributes === SOURCES ? sourcesOf(element, dom) : attributes
      for (const attribute of names) {
        const raw = dom.attr(element, attribute)
        const url = raw ? addresses.of(raw) : ''
        if (url) yield { kind, url: url.slice(0, 300) }
      }
    }
  }
  yield* widgetAddresses(document, dom, addresses)
  yield* inlineAddresses(document, dom, marks, addresses)
  const entries = document.defaultView?.performance?.getEntriesByType?.('resource') ?? []
  for (const entry of entries.slice(0, 400)) yield { kind: 'loaded', url: entry.name.slice(0, 300) }
}

function sourcesOf(element: Element, dom: DomReader): string[] {
  return dom.attributesOf(element).filter((name) => name.endsWith('src'))
}

const WIDGETS = 100
const WIDGET_ADDRESSES = ['data-url', 'data-src', 'data-href', 'data-form-api-url', 'data-cached-form-url']

/** Addresses that an element keeps for the script that will make a widget of it: `data-url="https://calendly.com/…"`. */
function* widgetAddresses(document: Document, dom: DomReader, addresses: Addresses): Generator<Resource> {
  let left = WIDGETS
  for (const element of document.querySelectorAll(
    '[data-url],div[data-src],[data-href],[data-form-api-url],[data-cached-form-url]',
  )) {
    if (left-- === 0) return
    for (const attribute of WIDGET_ADDRESSES) {
      const raw = dom.attr(element, attribute) ?? ''
      if (/^(?:https?:)?\/\//.test(raw)) yield { kind: 'inline', url: addresses.of(raw).slice(0, 300) }
    }
  }
}

/** No more elements of a tag than resources are kept: a page may hold ten thousand pictures. */
function listed(document: Document, tag: string): Element[] {
  const found: Element[] = []
  for (const element of document.getElementsByTagName(tag)) {
    if (found.length === RESOURCES) break
    found.push(element)
  }
  return found
}

/** Addresses that inline scripts name, and their marks; the scripts' text itself stays on the page. */
function* inlineAddresses(
  document: Document,
  dom: DomReader,
  marks: Marks,
  addresses: Addresses,
): Generator<Resource> {
  let count = 0
  for (const script of document.getElementsByTagName('script')) {
    if (dom.attr(script, 'src') !== null) continue
    if (count++ === INLINE_SCRIPTS) return
    const type = dom.attr(script, 'type') ?? ''
    if (type.includes('json')) continue
    const text = (dom.textOf(script) ?? '').slice(0, INLINE_CHARACTERS).replaceAll('\\/', '/')
    yield* addressesIn(text, addresses)
    for (const code of codesIn(text)) marks.code(code)
    marks.calls(text)
  }
}

function* addressesIn(text: string, addresses: Addresses): Generator<Resource> {
  for (const [address] of text.matchAll(ADDRESS)) {
    const url = addresses.of(address)
    if (url) yield { kind: 'inline', url: url.slice(0, 300) }
  }
  let left = BARE_HOSTS
  for (const [, host, path] of text.matchAll(BARE)) {
    if (left-- === 0) return
    yield { kind: 'inline', url: `https://${host!.toLowerCase()}${path ?? '/'}` }
  }
}

/** Where the browser has it, without holding the page's thread until another process answers. */
async function cookieNames(document: Document): Promise<string[]> {
  let names: (string | undefined)[]
  try {
    const store = document.defaultView?.cookieStore as Partial<CookieStore> | undefined
    names = store?.getAll
      ? (await store.getAll()).map(({ name }) => name)
      : document.cookie.split(';').map((pair) => pair.split('=')[0])
  } catch {
    return [] // A sandboxed document refuses the read.
  }
  return names
    .map((name) => (name ?? '').trim().slice(0, 120))
    .filter(Boolean)
    .slice(0, 200)
}
