import type { Block, Zone } from '../model/index.ts'
import type { DomReader } from './dom.ts'
import { classOf } from './class-of.ts'
import type { Zones } from './zone.ts'

/** A block that the walk is in. */
export interface OpenBlock {
  readonly node: Element
  readonly tag: string
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
    let at = stack.length - 1
    while (at >= 0 && stack[at]!.index < 0) at -= 1
    if (at === stack.length - 1) return at < 0 ? -1 : stack[at]!.index
    let parent = at < 0 ? -1 : stack[at]!.index
    let hidden = parent >= 0 && this.blocks[parent]!.hidden === true
    // What is rendered stands in nothing that is not: the innermost is asked first, the others mostly not at all.
    const shown = !hidden && this.dom.knowsAncestors && this.dom.isRendered(stack[stack.length - 1]!.node)
    let zone: Zone = parent >= 0 ? this.blocks[parent]!.zone : 'main'
    for (at += 1; at < stack.length; at += 1) {
      const block = stack[at]!
      const { node: element, tag } = block
      const cls = classOf(element, this.dom)
      hidden ||= !shown && !this.dom.isRendered(element)
      zone = this.zones.of(element, tag, cls) ?? zone
      block.index = this.blocks.length
      const written = { parent, tag: tag.slice(0, 40), cls: cls.trim().slice(0, 80), zone }
      this.blocks.push(hidden ? { ...written, hidden: true } : written)
      parent = block.index
    }
    return parent
  }
}
