import type { Anchor, Block, Line, Observation, Zone } from '../model/index.ts'

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

/**
 * An observation with the questions that readers ask of it: which heading stands above a line, what shares a card,
 * which cells make a row. Pure; built once per reading.
 */
export class Page {
  readonly url: URL
  /** Lines by the index of their own block. */
  private readonly linesByBlock = new Map<number, number[]>()
  private readonly childBlocks = new Map<number, number[]>()
  private readonly anchorsByLine = new Map<number, Anchor[]>()
  private readonly headingOfLine: Int32Array
  private readonly firstLine: Int32Array
  private readonly lastLine: Int32Array

  constructor(readonly seen: Observation) {
    this.url = new URL(seen.url)
    this.firstLine = new Int32Array(seen.blocks.length).fill(-1)
    this.lastLine = new Int32Array(seen.blocks.length).fill(-1)
    seen.blocks.forEach((block, index) => push(this.childBlocks, block.parent, index))
    seen.lines.forEach((line, index) => {
      push(this.linesByBlock, line.block, index)
      for (let block = line.block; block >= 0; block = this.block(block).parent) {
        if (this.firstLine[block] === -1) this.firstLine[block] = index
        this.lastLine[block] = index
      }
    })
    for (const anchor of seen.anchors) if (anchor.line >= 0) push(this.anchorsByLine, anchor.line, anchor)
    this.headingOfLine = this.headings()
  }

  get lines(): readonly Line[] {
    return this.seen.lines
  }

  block(index: number): Block {
    return this.seen.blocks[index]!
  }

  line(index: number): Line | undefined {
    return this.seen.lines[index]
  }

  zone(line: Line): Zone {
    return this.block(line.block).zone
  }

  isHidden(line: Line): boolean {
    return this.block(line.block).hidden === true
  }

  /** 1 to 6 for a line that is a heading, else 0. */
  headingLevel(line: Line): number {
    for (let at = line.block, steps = 0; at >= 0 && steps < 3; at = this.block(at).parent, steps += 1) {
      const level = HEADINGS[this.block(at).tag]
      if (level) return level
    }
    return 0
  }

  /** Index of the heading line that stands over this line, -1 for none. */
  headingAbove(line: number): number {
    return this.headingOfLine[line] ?? -1
  }

  /** The headings over a line, nearest first, each of a higher order than the one before. */
  headingsAbove(line: number): number[] {
    const found: number[] = []
    let level = 7
    for (let at = this.headingAbove(line); at >= 0; at = this.headingAbove(at)) {
      const own = this.headingLevel(this.lines[at]!)
      if (own < level) {
        found.push(at)
        level = own
      }
    }
    return found
  }

  /** Signature of a line's place: tag.class of its block, then of the parent. Equal ones repeat by template. */
  signature(line: Line): string {
    const own = this.block(line.block)
    const parent = own.parent >= 0 ? this.block(own.parent) : undefined
    return `${own.tag}.${own.cls}<${parent ? `${parent.tag}.${parent.cls}` : ''}`
  }

  ancestors(block: number): number[] {
    const found: number[] = []
    for (let at = block; at >= 0; at = this.block(at).parent) found.push(at)
    return found
  }

  /** Nearest block at or above `block` with one of the tags; -1 for none. */
  closest(block: number, ...tags: string[]): number {
    for (let at = block; at >= 0; at = this.block(at).parent) if (tags.includes(this.block(at).tag)) return at
    return -1
  }

  /** The block of a line and those around it, from the inside out, at most so many. */
  *around(line: number, most: number): Iterable<number> {
    let at = this.lines[line]!.block
    for (let steps = 0; at >= 0 && steps < most; steps += 1) {
      yield at
      at = this.block(at).parent
    }
  }

  children(block: number): readonly number[] {
    return this.childBlocks.get(block) ?? []
  }

  /** First and last line index inside a block, its descendants included; undefined when it has none. */
  span(block: number): readonly [first: number, last: number] | undefined {
    const first = this.firstLine[block]!
    return first < 0 ? undefined : [first, this.lastLine[block]!]
  }

  /** Lines inside a block, descendants included. */
  linesIn(block: number): number[] {
    const span = this.span(block)
    if (!span) return []
    const found: number[] = []
    for (let at = span[0]; at <= span[1]; at += 1) found.push(at)
    return found
  }

  /** Text of a block, lines joined by a space. */
  textOf(block: number): string {
    return this.linesIn(block)
      .map((at) => this.lines[at]!.text)
      .join(' ')
  }

  isInside(block: number, ancestor: number): boolean {
    for (let at = block; at >= 0; at = this.block(at).parent) if (at === ancestor) return true
    return false
  }

  anchorsOf(line: number): readonly Anchor[] {
    return this.anchorsByLine.get(line) ?? []
  }

  anchorsIn(block: number): Anchor[] {
    return this.seen.anchors.filter((anchor) => anchor.block >= 0 && this.isInside(anchor.block, block))
  }

  /** Content of the first meta element of one of these names, in their order. */
  meta(...names: string[]): string {
    for (const name of names) {
      const found = this.seen.meta.find((meta) => meta.name === name)
      if (found) return found.content
    }
    return ''
  }

  /** The line at which the section of a heading line is over: the next heading that is not below it, else `most`. */
  sectionEnd(heading: number, most: number = this.lines.length): number {
    const level = this.headingLevel(this.lines[heading]!)
    const end = Math.min(most, this.lines.length)
    for (let at = heading + 1; at < end; at += 1) {
      const own = this.headingLevel(this.lines[at]!)
      if (own > 0 && own <= level) return at
    }
    return end
  }

  private headings(): Int32Array {
    const above = new Int32Array(this.lines.length).fill(-1)
    let last = -1
    this.lines.forEach((line, index) => {
      above[index] = last
      if (this.headingLevel(line) > 0) last = index
    })
    return above
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V) {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
