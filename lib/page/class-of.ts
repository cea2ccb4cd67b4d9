import type { DomReader } from './dom.ts'

/** The `class` attribute; that of a drawing is an object, which is asked for its text. */
export function classOf(element: Element, dom: DomReader): string {
  const cls: unknown = element.className
  return typeof cls === 'string' ? cls : (dom.attr(element, 'class') ?? '')
}
