import { JSDOM } from 'jsdom'
import { observe } from '../page/observe.ts'
import type { Observation } from '../../lib/model/index.ts'

/** Observes HTML in a test's DOM. Layout is missing there: only attributes and inline styles hide text. */
export async function observeHtml(html: string | Uint8Array, url: string): Promise<Observation> {
  const bytes = typeof html === 'string' ? html : decoded(html)
  const { window } = new JSDOM(bytes, { url, contentType: 'text/html' })
  try {
    return await observe(window.document, url)
  } finally {
    window.close()
  }
}

/** As a browser: a page that declares no encoding and is valid UTF-8 is read as such; all others are left to the parser. */
function decoded(bytes: Uint8Array): string | Buffer {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  if (/charset/i.test(head)) return Buffer.from(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes)
  }
}
