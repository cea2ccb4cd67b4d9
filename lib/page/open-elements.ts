import type { DomReader } from './dom.ts'

/** What the end of an element does. */
export type End = 'nothing' | 'block' | 'form' | 'part' | 'link' | 'shadow' | 'frame'

/** The elements that the walk is in, and the way from a node to the one after it. Each that is left behind is `closed`. */
export class OpenElements {
  private readonly elements: Element[] = []
  private readonly ends: End[] = []

  constructor(
    private readonly dom: DomReader,
    private readonly closed: (element: Element, end: End) => void,
  ) {}

  get depth(): number {
    return this.elements.length
  }

  push(element: Element, end: End) {
    this.elements.push(element)
    this.ends.push(end)
  }

  /** The next sibling, else that of the nearest parent that has one. */
  after(node: Node): Node | null {
    const { elements } = this
    // An element that was opened and holds nothing ends at once.
    let next = elements[elements.length - 1] === node ? this.leave() : node.nextSibling
    while (next === null && elements.length > 0) next = this.leave()
    return next
  }

  closeAll() {
    while (this.elements.length > 0) this.closed(this.elements.pop()!, this.ends.pop()!)
  }

  /** Closes the innermost and gives what comes after it; nothing comes after the root. */
  private leave(): Node | null {
    const { elements, ends } = this
    const element = elements.pop()!
    const end = ends.pop()!
    this.closed(element, end)
    // The shadow root is read; what its host holds itself comes next.
    if (end === 'shadow') return element.firstChild
    if (elements.length === 0) return null
    // A form's own property may be one of its fields (DOM clobbering): the prototype's getter is asked.
    return end === 'form' ? this.dom.siblingOf(element) : element.nextSibling
  }
}
