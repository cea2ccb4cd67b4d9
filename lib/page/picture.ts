import type { DomReader } from './dom.ts'

/** Address, words, and classes and ids of a picture and its nearest wrapper. */
export type Picture = readonly [src: string, alt: string, hint: string]

/** Undefined for a picture that has neither an address nor words. Of one that lies in its address, only that it does is told. */
export function pictureOf(element: Element, dom: DomReader): Picture | undefined {
  const src = dom.attr(element, 'src') || dom.attr(element, 'data-src') || ''
  const alt = (dom.attr(element, 'alt') ?? '').slice(0, 300)
  if (src === '' && alt === '') return undefined
  const wrapper = dom.parentOf(element)
  const inWrapper = wrapper?.nodeType === 1 ? namesOf(wrapper as Element, dom) : ''
  return [
    src.startsWith('data:') ? 'data:' : src,
    alt,
    `${namesOf(element, dom)} ${inWrapper}`.trim().slice(0, 160),
  ]
}

function namesOf(element: Element, dom: DomReader): string {
  return `${dom.attr(element, 'class') ?? ''} ${dom.attr(element, 'id') ?? ''}`
}
