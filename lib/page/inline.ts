import type { Image } from '../model/index.ts'
import type { Addresses } from './absolute.ts'
import { classOf } from './class-of.ts'
import type { DomReader } from './dom.ts'
import type { WrittenPart } from './line-writer.ts'
import type { Notable } from './notable.ts'

const HASH = 0x23
const SLASH = 0x2f

/** Where a link leads, resolved; '' for what is none, or leads nowhere else. */
export function hrefOf(element: Element, tag: string, notable: Notable, addresses: Addresses): string {
  if (tag !== 'a' && tag !== 'span') return ''
  // Cloudflare hides addresses behind a link of its own with the address in this attribute.
  const protectedEmail = notable.protectedEmails?.get(element)
  if (protectedEmail) return `cfemail:${protectedEmail.slice(0, 400)}`
  if (tag !== 'a') return ''
  const raw = element.getAttribute('href')?.trim() ?? ''
  const first = raw.charCodeAt(0)
  if (raw === '' || first === HASH || (first !== SLASH && /^(?:javascript|data|blob):/i.test(raw))) return ''
  return addresses.of(raw).slice(0, 2048)
}

/** An inline element as the line it stands in keeps it. What it has none of is left out. */
export function partOf(element: Element, tag: string, href: string, dom: DomReader): WrittenPart {
  const name = classOf(element, dom)
  const cls = name.length > 80 ? name.slice(0, 80) : name
  const when = tag === 'time' ? (dom.attr(element, 'datetime') ?? '').slice(0, 40) : ''
  const part: WrittenPart = { start: 0, end: 0, tag }
  if (cls !== '') part.cls = cls
  if (href !== '') part.href = href
  if (when !== '') part.when = when
  return part
}

/** A picture but for the block it stands in; undefined when it has neither an address nor words. */
export function imageOf(
  element: Element,
  dom: DomReader,
  addresses: Addresses,
): Omit<Image, 'block'> | undefined {
  const src = dom.attr(element, 'src') || dom.attr(element, 'data-src') || ''
  const alt = (dom.attr(element, 'alt') ?? '').slice(0, 300)
  if (!src && !alt) return undefined
  const wrapper = dom.parentOf(element)
  const hint = [element, wrapper?.nodeType === 1 ? (wrapper as Element) : null]
    .map((e) => (e ? `${dom.attr(e, 'class') ?? ''} ${dom.attr(e, 'id') ?? ''}` : ''))
    .join(' ')
    .trim()
    .slice(0, 160)
  const address = src.startsWith('data:') ? '' : addresses.of(src).slice(0, 2048)
  return { src: address, alt, hint }
}
