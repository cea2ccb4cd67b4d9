import type { Item } from '../model/index.ts'
import type { DomReader } from './dom.ts'
import type { Slices } from './slices.ts'

type Mutable = { -readonly [K in keyof Item]: Item[K] } & { properties: [string, string][] }

const ITEMS = 500
const PROPERTIES = 100

/** Microdata, RDFa and hCard as flat items. A nested item names its owner and is no property value of it. */
export async function itemsOf(document: Document, dom: DomReader, slices: Slices): Promise<Item[]> {
  const microdata = await attributeItems(
    document,
    dom,
    slices,
    'microdata',
    'itemscope',
    'itemtype',
    'itemprop',
  )
  const rdfa = await attributeItems(document, dom, slices, 'rdfa', 'typeof', 'typeof', 'property')
  await slices.breathe()
  return [...microdata, ...rdfa, ...hcards(document, dom)].slice(0, ITEMS)
}

async function attributeItems(
  document: Document,
  dom: DomReader,
  slices: Slices,
  syntax: 'microdata' | 'rdfa',
  scope: string,
  type: string,
  property: string,
): Promise<Item[]> {
  const scopes = [...document.querySelectorAll(`[${scope}]`)].slice(0, ITEMS)
  const indexOf = new Map(scopes.map((element, index) => [element, index]))
  const items = scopes.map((element): Mutable => {
    const name = (dom.attr(element, type) ?? '').trim().split(/\s+/)[0] ?? ''
    return { syntax, type: lastPart(name), properties: [] }
  })
  if (scopes.length === 0) return []
  for (const element of document.querySelectorAll(`[${property}]`)) {
    await slices.breathe()
    const names = (dom.attr(element, property) ?? '').trim().split(/\s+/).map(lastPart)
    const owner = ownerOf(element, indexOf, dom)
    if (owner === undefined) continue
    const nested = indexOf.get(element)
    if (nested !== undefined) {
      items[nested]!.owner = owner
      items[nested]!.ownerProperty = names[0]!
      continue
    }
    const value = valueOf(element, dom)
    const properties = items[owner]!.properties
    if (value) for (const name of names) if (properties.length < PROPERTIES) properties.push([name, value])
  }
  return items
}

function ownerOf(element: Element, indexOf: Map<Element, number>, dom: DomReader): number | undefined {
  for (let up = dom.parentOf(element); up; up = dom.parentOf(up)) {
    const index = indexOf.get(up as Element)
    if (index !== undefined) return index
  }
  return undefined
}

function valueOf(element: Element, dom: DomReader): string {
  const tag = dom.tagOf(element)
  const raw =
    dom.attr(element, 'content') ??
    (tag === 'a' || tag === 'link' || tag === 'area' ? dom.attr(element, 'href') : null) ??
    (tag === 'img' || tag === 'source' ? dom.attr(element, 'src') : null) ??
    (tag === 'time' ? dom.attr(element, 'datetime') : null) ??
    dom.textOf(element) ??
    ''
  return raw.replace(/\s+/g, ' ').trim().slice(0, 1024)
}

const HCARD = {
  fn: 'name',
  'p-name': 'name',
  org: 'org',
  'p-org': 'org',
  title: 'jobTitle',
  role: 'jobTitle',
  'p-job-title': 'jobTitle',
  email: 'email',
  'u-email': 'email',
  tel: 'telephone',
  'p-tel': 'telephone',
  'street-address': 'streetAddress',
  locality: 'addressLocality',
  'postal-code': 'postalCode',
  'country-name': 'addressCountry',
} as const

function hcards(document: Document, dom: DomReader): Item[] {
  return [...document.querySelectorAll('.vcard, .h-card')].slice(0, 100).map((card): Item => {
    const properties = Object.entries(HCARD).flatMap(([cls, name]) =>
      [...card.querySelectorAll(`.${cls}`)]
        .slice(0, 5)
        .map((element): [string, string] => [name, valueOf(element, dom).replace(/^mailto:|^tel:/, '')])
        .filter(([, value]) => value !== ''),
    )
    const isOrg = properties.some(
      ([n, v]) => n === 'org' && properties.some(([m, w]) => m === 'name' && w === v),
    )
    return { syntax: 'hcard', type: isOrg ? 'Organization' : 'Person', properties }
  })
}

function lastPart(name: string): string {
  return name
    .slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#'), name.lastIndexOf(':')) + 1)
    .slice(0, 80)
}
