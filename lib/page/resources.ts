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
  const loads = new Loads(document, dom, addresses, marks)
  for (const [tag, kind, attribute] of PLACES) {
    loads.of(tag, kind, attribute)
    await slices.breathe()
  }
  loads.widgets()
  await slices.breathe()
  await loads.inline(slices)
  loads.loaded()
  await slices.breathe()
  const cookies = await cookieNames(document)
  await slices.breathe()
  return { resources: loads.list, cookies, marks: await marks.list(customTags, slices) }
}

/** Where addresses stand, by tag: the browser keeps such lists, where a selector would look at every element again. */
const PLACES: readonly (readonly [tag: string, kind: Resource['kind'], attribute: string])[] = [
  // A script that waits for consent or for the reader keeps its address in data-src and the like and is still named by the page.
  ['script', 'script', '*src'],
  ['link', 'style', 'href'],
  ['link', 'preload', 'href'],
  ['iframe', 'frame', '*src'],
  ['frame', 'frame', '*src'],
  ['embed', 'frame', '*src'],
  ['form', 'form', 'action'],
  ['img', 'image', 'src'],
]

/** Relations of a link that say what its address is for. */
const RELATIONS: { readonly [K in Resource['kind']]?: RegExp } = {
  style: /(?:^|\s)stylesheet(?:$|\s)/i,
  preload: /(?:^|\s)(?:preconnect|dns-prefetch|preload|modulepreload)(?:$|\s)/i,
}

const WIDGETS = 100
const WIDGET_ADDRESSES = ['data-url', 'data-src', 'data-href', 'data-form-api-url', 'data-cached-form-url']

/** The addresses, each once for its kind. */
class Loads {
  readonly list: Resource[] = []
  private readonly seen = new Set<string>()

  constructor(
    private readonly document: Document,
    private readonly dom: DomReader,
    private readonly addresses: Addresses,
    private readonly marks: Marks,
  ) {}

  /** No more elements of a tag than resources are kept: a page may hold ten thousand pictures. */
  of(tag: string, kind: Resource['kind'], attribute: string) {
    const relation = RELATIONS[kind]
    const found = this.document.getElementsByTagName(tag)
    const count = Math.min(found.length, RESOURCES)
    for (let at = 0; at < count; at += 1) {
      const element = found[at]!
      if (relation && !relation.test(this.dom.attr(element, 'rel') ?? '')) continue
      if (attribute !== '*src') this.resolved(kind, this.dom.attr(element, attribute))
      // Every name that ends in it: tools that hold a script back rename it as they like.
      else
        for (const name of this.dom.attributesOf(element))
          if (name.endsWith('src')) this.resolved(kind, this.dom.attr(element, name))
    }
  }

  /** Addresses that an element keeps for the script that will make a widget of it: `data-url="https://calendly.com/…"`. */
  widgets() {
    const found = this.document.querySelectorAll(
      '[data-url],div[data-src],[data-href],[data-form-api-url],[data-cached-form-url]',
    )
    for (let at = 0; at < found.length && at < WIDGETS; at += 1)
      for (const attribute of WIDGET_ADDRESSES) {
        const raw = this.dom.attr(found[at]!, attribute) ?? ''
        if (/^(?:https?:)?\/\//.test(raw)) this.resolved('inline', raw)
      }
  }

  /** Addresses that inline scripts name, and their marks; the scripts' text itself stays on the page. */
  async inline(slices: Slices) {
    let count = 0
    for (const script of this.document.getElementsByTagName('script')) {
      if (this.dom.attr(script, 'src') !== null) continue
      if (count++ === INLINE_SCRIPTS) return
      if ((this.dom.attr(script, 'type') ?? '').includes('json')) continue
      const text = (this.dom.textOf(script) ?? '').slice(0, INLINE_CHARACTERS).replaceAll('\\/', '/')
      this.namedIn(text)
      for (const code of codesIn(text)) this.marks.code(code)
      this.marks.calls(text)
      await slices.breathe()
    }
  }

  loaded() {
    const entries = this.document.defaultView?.performance?.getEntriesByType?.('resource') ?? []
    for (let at = 0; at < entries.length && at < 400; at += 1) this.add('loaded', entries[at]!.name)
  }

  private namedIn(script: string) {
    for (const [address] of script.matchAll(ADDRESS)) this.resolved('inline', address)
    let left = BARE_HOSTS
    for (const [, host, path] of script.matchAll(BARE)) {
      if (left-- === 0) return
      this.add('inline', `https://${host!.toLowerCase()}${path ?? '/'}`)
    }
  }

  private resolved(kind: Resource['kind'], raw: string | null) {
    if (raw) this.add(kind, this.addresses.of(raw))
  }

  private add(kind: Resource['kind'], address: string) {
    if (this.list.length === RESOURCES || !/^https?:/.test(address)) return
    const url = address.slice(0, 300)
    const key = `${kind} ${url}`
    if (this.seen.has(key)) return
    this.seen.add(key)
    this.list.push({ kind, url })
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
