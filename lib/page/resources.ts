import type { Observation, Resource } from '../model/index.ts'
import type { Addresses } from './absolute.ts'
import { codesIn } from './codes.ts'
import type { DomReader } from './dom.ts'
import { Marks } from './marks.ts'
import type { Slices } from './slices.ts'

const RESOURCES = 800
const INLINE_SCRIPTS = 60
const INLINE_CHARACTERS = 20_000

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
  return { resources, cookies: cookieNames(document), marks: marks.list(customTags) }
}

const PLACES: readonly [
  tags: readonly string[],
  selector: string,
  attributes: readonly string[],
  kind: Resource['kind'],
][] = [
  // A script that waits for consent keeps its address in data-src and is still named by the page.
  [
    ['script'],
    '',
    ['src', 'data-src', 'data-cookieblock-src', 'data-cmp-src', 'data-suppressedsrc', 'data-cli-src'],
    'script',
  ],
  [['link'], '[rel~=stylesheet]', ['href'], 'style'],
  [
    ['link'],
    '[rel~=preconnect],[rel~=dns-prefetch],[rel~=preload],[rel~=modulepreload]',
    ['href'],
    'preload',
  ],
  [['iframe', 'frame', 'embed'], '', ['src', 'data-src', 'data-cookieblock-src', 'data-cmp-src'], 'frame'],
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
      for (const attribute of attributes) {
        const raw = dom.attr(element, attribute)
        const url = raw ? addresses.of(raw) : ''
        if (url) yield { kind, url: url.slice(0, 300) }
      }
    }
  }
  yield* inlineAddresses(document, dom, marks, addresses)
  const entries = document.defaultView?.performance?.getEntriesByType?.('resource') ?? []
  for (const entry of entries.slice(0, 400)) yield { kind: 'loaded', url: entry.name.slice(0, 300) }
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
    const text = (dom.textOf(script) ?? '').slice(0, INLINE_CHARACTERS)
    for (const [address] of text.matchAll(
      /(?:https?:)?\/\/[\w.-]{4,80}\.[a-z]{2,10}(?:\/[\w./?=&%-]{0,150})?/gi,
    )) {
      const url = addresses.of(address)
      if (url) yield { kind: 'inline', url: url.slice(0, 300) }
    }
    for (const code of codesIn(text)) marks.code(code)
    marks.calls(text)
  }
}

function cookieNames(document: Document): string[] {
  let all: string
  try {
    all = document.cookie
  } catch {
    return [] // A sandboxed document refuses the read.
  }
  return all
    .split(';')
    .map((pair) => pair.split('=')[0]!.trim().slice(0, 120))
    .filter(Boolean)
    .slice(0, 200)
}
