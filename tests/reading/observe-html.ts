import { JSDOM } from 'jsdom'
import { observe } from '../../lib/page/observe.ts'
import type { Observation } from '../../lib/model/index.ts'

/** Observes HTML in a test's DOM. Layout is missing there: only attributes and inline styles hide text. */
export async function observeHtml(html: string | Uint8Array, url: string): Promise<Observation> {
  const bytes = typeof html === 'string' ? html : Buffer.from(html)
  const { window } = new JSDOM(bytes, { url, contentType: 'text/html' })
  try {
    return await observe(window.document, url)
  } finally {
    window.close()
  }
}
