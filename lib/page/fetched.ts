import type { Transcript } from '../model/index.ts'
import { machineryIn } from './headers.ts'
import { plainDocument } from './plain-document.ts'
import { documentOfFile, isSecurityTxt } from './site-file.ts'
import { transcribe } from './transcribe.ts'

/** Why a page of the site was not read. */
export type FetchOutcome = 'read' | 'elsewhere' | 'notHtml' | 'tooLarge' | 'gone' | 'noAnswer'

export const PAGES_AT_MOST = 8
const TIME_OUT_MS = 10_000
const BYTES_AT_MOST = 4_000_000

interface FetchedPage {
  readonly outcome: FetchOutcome
  readonly transcript?: Transcript
}

/**
 * Fetches one page, or a file that tells of the site, of the same origin as the document and transcribes it. The page's own document is not touched: what comes is
 * parsed apart, where no script runs and nothing loads. Without cookies: the page as anybody sees it, and no action in the
 * rep's name.
 */
export async function fetchPage(window: Window & typeof globalThis, address: string): Promise<FetchedPage> {
  const { origin, href } = window.location
  if (!URL.canParse(address, href) || new URL(address, href).origin !== origin)
    return { outcome: 'elsewhere' }
  try {
    const answer = await window.fetch(address, {
      credentials: 'omit',
      redirect: 'follow',
      headers: { accept: 'text/html,application/xhtml+xml,text/plain;q=0.8,application/manifest+json;q=0.8' },
      signal: AbortSignal.timeout(TIME_OUT_MS),
    })
    if (new URL(answer.url).origin !== origin) return { outcome: 'elsewhere' }
    if (!answer.ok) return { outcome: 'gone' }
    const type = answer.headers.get('content-type') ?? ''
    const url = answer.url.replace(/#.*/s, '')
    const { pathname } = new URL(url)
    const isPage = /html/i.test(type)
    // Some sites answer to any address with their first page.
    if (isPage && isSecurityTxt(pathname)) return { outcome: 'gone' }
    if (!isPage && !/^text\/plain\b|\bjson\b/i.test(type)) return { outcome: 'notHtml' }
    const bytes = await read(answer)
    if (!bytes) return { outcome: 'tooLarge' }
    const said = text(bytes, type)
    const document = isPage ? parsed(window, said, url) : documentOfFile(window, said, pathname, type)
    if (!document) return { outcome: 'notHtml' }
    const { transcript } = await transcribe(document, url, undefined, window)
    return { outcome: 'read', transcript: { ...transcript, headers: machineryIn(answer.headers) } }
  } catch {
    return { outcome: 'noAnswer' }
  }
}

/** The bytes of an answer, undefined when there are too many: a page of text is never so long. */
async function read(answer: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = answer.body?.getReader()
  if (!reader) return new Uint8Array(await answer.arrayBuffer())
  const parts: Uint8Array[] = []
  let length = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length
    if (length > BYTES_AT_MOST) {
      await reader.cancel()
      return undefined
    }
    parts.push(part.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** As the browser decodes: by the header, else by what the head of the page says, else as UTF-8. */
function text(bytes: Uint8Array<ArrayBuffer>, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const said =
    /charset\s*=\s*["']?([\w-]+)/i.exec(type) ?? /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(head)
  try {
    return new TextDecoder(said?.[1] ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** A document of its own whose addresses count from the page they were fetched from. */
function parsed(window: Window & typeof globalThis, html: string, url: string): Document {
  const document = new window.DOMParser().parseFromString(html, 'text/html')
  const plain = plainDocument(document)
  const said = plain.querySelector('base[href]')
  const base = said ?? plain.head.appendChild(plain.createElement('base'))
  const href = said?.getAttribute('href') ?? ''
  base.setAttribute('href', URL.canParse(href, url) ? new URL(href, url).href : url)
  return document
}
