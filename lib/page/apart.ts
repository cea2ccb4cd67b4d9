import { classOf } from './class-of.ts'
import type { DomReader } from './dom.ts'

/** Whether an inline element is laid out as a block: only its computed display tells. Asked once per tag and class. */
export class Apart {
  private readonly known = new Map<string, boolean>()

  constructor(
    private readonly document: Document,
    private readonly dom: DomReader,
  ) {}

  stands(element: Element, tag: string): boolean {
    const key = `${tag}.${classOf(element, this.dom)}.${this.dom.attr(element, 'style') ?? ''}`
    let apart = this.known.get(key)
    if (apart === undefined) {
      const display = this.document.defaultView?.getComputedStyle(element).display ?? 'inline'
      apart = !(
        display.startsWith('inline') ||
        display === 'contents' ||
        display === 'none' ||
        display === ''
      )
      this.known.set(key, apart)
    }
    return apart
  }
}
