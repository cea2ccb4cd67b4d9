import type { HeadLink, Meta, Observation } from '../model/index.ts'
import type { DomReader } from './dom.ts'

const JSON_LD_BLOCK = 512 * 1024
const JSON_LD_PAGE = 2 * 1024 * 1024
const METAS = 200
const LINKS = 200

/** What the head says of the page: title, language, meta, links and structured data as text. */
export function headOf(
  document: Document,
  dom: DomReader,
): Pick<Observation, 'title' | 'lang' | 'meta' | 'links' | 'jsonLd'> {
  const title = document.querySelector('head > title, title')
  return {
    title: ((title && dom.textOf(title)) ?? '').replace(/\s+/g, ' ').trim().slice(0, 512),
    lang: (dom.attr(document.documentElement, 'lang') ?? '').slice(0, 35),
    meta: metaOf(document, dom),
    links: linksOf(document, dom),
    jsonLd: jsonLdOf(document, dom),
  }
}

function metaOf(document: Document, dom: DomReader): Meta[] {
  const metas: Meta[] = []
  for (const meta of document.getElementsByTagName('meta')) {
    const content = dom.attr(meta, 'content')?.trim()
    if (!content) continue
    const name =
      dom.attr(meta, 'name') ||
      dom.attr(meta, 'property') ||
      dom.attr(meta, 'itemprop') ||
      dom.attr(meta, 'http-equiv')
    if (name) metas.push({ name: name.toLowerCase().slice(0, 80), content: content.slice(0, 2048) })
    if (metas.length === METAS) break
  }
  return metas
}

const WANTED =
  'link[rel~=canonical],link[rel~=alternate][hreflang],link[rel~=alternate][href^="android-app:"],link[rel~=alternate][href^="ios-app:"],link[rel~=icon],link[rel~=me],link[rel~=publisher],link[rel~=manifest]'

function linksOf(document: Document, dom: DomReader): HeadLink[] {
  const links: HeadLink[] = []
  for (const link of document.getElementsByTagName('link')) {
    if (!dom.matches(link, WANTED)) continue
    const href = resolved(dom.attr(link, 'href'), document)
    const hreflang = dom.attr(link, 'hreflang')
    const rel = (dom.attr(link, 'rel') ?? '').toLowerCase().slice(0, 80)
    if (href) links.push(hreflang ? { rel, href, hreflang: hreflang.slice(0, 35) } : { rel, href })
    if (links.length === LINKS) break
  }
  return links
}

function jsonLdOf(document: Document, dom: DomReader): string[] {
  const texts: string[] = []
  let total = 0
  for (const script of document.getElementsByTagName('script')) {
    if (dom.attr(script, 'type')?.toLowerCase() !== 'application/ld+json') continue
    const text = dom.textOf(script) ?? ''
    if (text.length > JSON_LD_BLOCK || total + text.length > JSON_LD_PAGE || texts.length === 50) continue
    total += text.length
    texts.push(text)
  }
  return texts
}

function resolved(address: string | null, document: Document): string {
  try {
    return new URL(address ?? '', document.baseURI).href.slice(0, 2048)
  } catch {
    return ''
  }
}
