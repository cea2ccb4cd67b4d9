import type { OpenBlock } from './block-list.ts'
import type { DomReader } from './dom.ts'

/** What the end of an open element does. A form is a block whose own properties may be its fields (DOM clobbering). */
export type Does = 'block' | 'form' | 'part' | 'nothing' | 'shadow' | 'frame'

/** An element that is walked through: what its end does, and what comes after it. */
export interface Open extends OpenBlock {
  readonly does: Does
}

/** The elements that the walk is in, and the way from a node to the one after it. Each that is left behind is `closed`. */
export class OpenElements {
  private readonly open: Open[] = []

  constructor(
    private readonly dom: DomReader,
    private readonly closed: (does: Does) => void,
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
    let sibling = open.length > 0 && open[open.length - 1]!.element === node ? this.leave() : node.nextSibling
    while (!sibling && open.length > 0) sibling = this.leave()
    return sibling
  }

  /** A form is asked by the prototypes' getters. */
  childOf({ element, does }: Open): Node | null {
    return does === 'form' ? this.dom.childOf(element) : element.firstChild
  }

  closeAll() {
    while (this.open.length > 0) this.closed(this.open.pop()!.does)
  }

  /** Closes the innermost and gives what comes after it; nothing comes after the root. */
  private leave(): Node | null {
    const innermost = this.open.pop()!
    const { element, does } = innermost
    this.closed(does)
    // The shadow root is read; what its host holds itself comes next.
    if (does === 'shadow') return element.firstChild
    if (this.open.length === 0) return null
    return does === 'form' ? this.dom.siblingOf(element) : element.nextSibling
  }
}
