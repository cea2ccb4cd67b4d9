import type { Observation } from '../model/index.ts'
import type { DomReader } from './dom.ts'

const JSON_LD_BLOCK = 512 * 1024
const JSON_LD_PAGE = 2 * 1024 * 1024

/** What the head says of the page: title, language, meta, links and structured data as text. */
export function headOf(
  document: Document,
  dom: DomReader,
): Pick<Observation, 'title' | 'lang' | 'meta' | 'links' | 'jsonLd'> {
  const title = document.querySelector('head > title, title')
  return {
    title: ((title && dom.textOf(title)) ?? '').replace(/\s+/g, ' ').trim().slice(0, 512),
    lang: (dom.attr(document.documentElement, 'lang') ?? '').slice(0, 35),
    meta: [...metaOf(document, dom)].slice(0, 200),
    links: [...linksOf(document, dom)].slice(0, 200),
    jsonLd: jsonLdOf(document, dom),
  }
}

function* metaOf(document: Document, dom: DomReader) {
  for (const meta of document.getElementsByTagName('meta')) {
    const name =
      dom.attr(meta, 'name') ||
      dom.attr(meta, 'property') ||
      dom.attr(meta, 'itemprop') ||
      dom.attr(meta, 'http-equiv')
    const content = dom.attr(meta, 'content')?.trim()
    if (name && content) yield { name: name.toLowerCase().slice(0, 80), content: content.slice(0, 2048) }
  }
}

function* linksOf(document: Document, dom: DomReader) {
  const wanted =
    'link[rel~=canonical],link[rel~=alternate][hreflang],link[rel~=alternate][href^="android-app:"],link[rel~=alternate][href^="ios-app:"],link[rel~=icon],link[rel~=me],link[rel~=publisher],link[rel~=manifest]'
  for (const link of document.getElementsByTagName('link')) {
    if (!dom.matches(link, wanted)) continue
    const href = resolved(dom.attr(link, 'href'), document)
    const hreflang = dom.attr(link, 'hreflang')
    if (href)
      yield {
        rel: (dom.attr(link, 'rel') ?? '').toLowerCase().slice(0, 80),
        href,
        ...(hreflang ? { hreflang: hreflang.slice(0, 35) } : {}),
      }
  }
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
