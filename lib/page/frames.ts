import type { DomReader } from './dom.ts'
import { plainDocument } from './plain-document.ts'
import { asksForSecret } from './secret-field.ts'

/** Sides of a frame that is there to be read and not to count or to pay, in pixels. */
const LEAST_WIDTH = 120
const LEAST_HEIGHT = 60

/**
 * The document in a frame where it is the page's own and a reader sees it: of the same origin, rendered, with something in
 * it. A document of another origin is never handed to us by the browser, and one that a page has let in by `document.domain`
 * is not taken.
 */
export function ownDocumentIn(frame: Element, document: Document, dom: DomReader): Document | undefined {
  const found = dom.documentOf(frame)
  const inside = found && plainDocument(found)
  const view = inside?.defaultView
  if (!inside?.body?.firstChild || !view || !dom.isRendered(frame)) return undefined
  const { href, origin } = view.location
  if (href !== 'about:srcdoc' && origin !== document.defaultView?.location.origin) return undefined
  if (frame.clientWidth < LEAST_WIDTH || frame.clientHeight < LEAST_HEIGHT) return undefined
  return asksForSecret(inside) ? undefined : inside
}
