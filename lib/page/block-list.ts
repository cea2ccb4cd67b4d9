import type { Block } from '../model/index.ts'
import type { Zones } from './zone.ts'

/** A block as the page wrote it down. */
export interface NotedBlock {
  readonly tag: string
  readonly cls: string
  readonly id: string
  readonly role: string
  readonly isHidden: boolean
}

interface OpenBlock extends NotedBlock {
  /** In `blocks`, once it held text; -1 before. */
  index: number
}

/** The blocks that hold something; those that the reading is in are written down on first use. */
export class BlockList {
  readonly blocks: Block[] = []
  private readonly stack: OpenBlock[] = []
  /** Where in the stack the shadow roots and frames begin that the reading is in: nothing in them stands in what is outside. */
  private readonly floors: number[] = []

  constructor(private readonly zones: Zones) {}

  enter(block: NotedBlock) {
    this.stack.push({ ...block, index: -1 })
  }

  leave() {
    this.stack.pop()
  }

  /** A shadow root or the document of a frame begins. */
  enterRoot() {
    this.floors.push(this.stack.length)
  }

  leaveRoot() {
    this.floors.pop()
  }

  /** Index of the innermost open block; it and its parents are written down on first use. */
  innermost(): number {
    const { stack } = this
    let at = stack.length - 1
    while (at >= 0 && stack[at]!.index < 0) at -= 1
    let parent = at < 0 ? -1 : stack[at]!.index
    for (at += 1; at < stack.length; at += 1) parent = stack[at]!.index = this.write(stack[at]!, parent, at)
    return parent
  }

  /** Index of a block that holds nothing but one line: it is written down, its parents on first use. */
  alone(block: NotedBlock): number {
    return this.write(block, this.innermost(), this.stack.length)
  }

  /** `depth`: blocks that it stands in. */
  private write({ tag, cls, id, role, isHidden }: NotedBlock, parent: number, depth: number): number {
    const own = this.zones.of(tag, id, cls, role, () => this.isInsideSection(depth))
    const around = this.blocks[parent]
    const block = { parent, tag, cls: cls.trim().slice(0, 80), zone: own ?? around?.zone ?? 'main' }
    return this.blocks.push(isHidden || around?.hidden ? { ...block, hidden: true } : block) - 1
  }

  private isInsideSection(depth: number): boolean {
    const floor = this.floors.findLast((begins) => begins <= depth) ?? 0
    for (let at = depth - 1; at >= floor; at -= 1) if (SECTIONS.has(this.stack[at]!.tag)) return true
    return false
  }
}

const SECTIONS = new Set(['article', 'section', 'li', 'main'])
