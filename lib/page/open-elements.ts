import type { OpenBlock } from './block-list.ts'
import type { DomReader } from './dom.ts'

/** An element that is walked through: what its end does, and what comes after it. */
export interface Open extends OpenBlock {
  readonly does: 'block' | 'part' | 'nothing' | 'shadow' | 'frame'
  /** A form's own properties may be its fields (DOM clobbering): it is asked by the prototypes' getters. */
  readonly isForm: boolean
}

/** The elements that the walk is in, and the way from a node to the one after it. Each that is left behind is `closed`. */
export class OpenElements {
  private readonly open: Open[] = []

  constructor(
    private readonly dom: DomReader,
    private readonly closed: (element: Open) => void,
  ) {}

  get depth(): number {
    return this.open.length
  }

  push(element: Open) {
    this.open.push(element)
  }

  /** The next sibling, else that of the nearest parent that has one. */
  after(node: Node): Node | null {
    const { open } = this
    let sibling = open.length > 0 && open[open.length - 1]!.node === node ? this.leave() : node.nextSibling
    while (!sibling && open.length > 0) sibling = this.leave()
    return sibling
  }

  childOf(element: Element, isForm: boolean): Node | null {
    return isForm ? this.dom.childOf(element) : element.firstChild
  }

  closeAll() {
    while (this.open.length > 0) this.closed(this.open.pop()!)
  }

  /** Closes the innermost and gives what comes after it; nothing comes after the root. */
  private leave(): Node | null {
    const innermost = this.open.pop()!
    this.closed(innermost)
    const { node, does, isForm } = innermost
    // The shadow root is read; what its host holds itself comes next.
    if (does === 'shadow') return this.childOf(node, isForm)
    if (this.open.length === 0) return null
    return isForm ? this.dom.siblingOf(node) : node.nextSibling
  }
}
