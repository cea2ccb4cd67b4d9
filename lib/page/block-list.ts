import type { Block } from '../model/index.ts'
import type { DomReader } from './dom.ts'
import { classOf } from './class-of.ts'
import type { Kind } from './tags.ts'
import type { Zones } from './zone.ts'

/** A block that the walk is in. */
export interface OpenBlock {
  readonly element: Element
  readonly kind: Kind
  /** In `blocks`, once it held text; -1 before. */
  index: number
}

/** The blocks that hold something; those that the walk is in are written down on first use. */
export class BlockList {
  readonly blocks: Block[] = []
  private readonly stack: OpenBlock[] = []

  constructor(
    private readonly dom: DomReader,
    private readonly zones: Zones,
  ) {}

  enter(block: OpenBlock) {
    this.stack.push(block)
  }

  leave() {
    this.stack.pop()
  }

  /** Index of the innermost open block; it and its parents are written down on first use. */
  innermost(): number {
    const { stack } = this
    if (stack.length === 0) return -1
    const { index, element } = stack[stack.length - 1]!
    return index < 0 ? this.opened(element) : index
  }

  /** Index of a block that holds nothing but one line: it is written down, its parents on first use. */
  alone(element: Element, kind: Kind): number {
    const parent = this.opened(element)
    const isHidden =
      (parent >= 0 && this.blocks[parent]!.hidden === true) || !(this.isShown || this.dom.isRendered(element))
    return this.write(element, kind, parent, isHidden)
  }

  /** `opened` was told that what it was asked for is rendered. */
  private isShown = false

  /** Writes down the open blocks, for something that stands in the innermost or is the innermost. */
  private opened(asked: Element): number {
    const { stack } = this
    let at = stack.length - 1
    while (at >= 0 && stack[at]!.index < 0) at -= 1
    let parent = at < 0 ? -1 : stack[at]!.index
    let hidden = parent >= 0 && this.blocks[parent]!.hidden === true
    // What is rendered stands in nothing that is not: the innermost is asked first, the others mostly not at all.
    this.isShown = !hidden && this.dom.knowsAncestors && this.dom.isRendered(asked)
    for (at += 1; at < stack.length; at += 1) {
      const block = stack[at]!
      hidden ||= !this.isShown && !this.dom.isRendered(block.element)
      parent = block.index = this.write(block.element, block.kind, parent, hidden)
    }
    return parent
  }

  private write(element: Element, kind: Kind, parent: number, hidden: boolean): number {
    const { tag } = kind
    const name = classOf(element, this.dom)
    const zone = this.zones.of(element, kind, name) ?? (parent >= 0 ? this.blocks[parent]!.zone : 'main')
    const cls = name === '' ? '' : name.trim().slice(0, 80)
    return this.blocks.push(hidden ? { parent, tag, cls, zone, hidden } : { parent, tag, cls, zone }) - 1
  }
}
