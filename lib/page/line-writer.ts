import type { Anchor, Line, Part } from '../model/index.ts'
import type { BlockList } from './block-list.ts'
import type { DomReader } from './dom.ts'
import { beginsWord, endsWord, folded, isBlank, isBlankText, LINE_CHARACTERS, parts } from './line-text.ts'

const ANCHORS = 1500
const PARTS = 100

/** An inline element that is open while its text is gathered. */
export interface OpenPart {
  readonly element: Element
  readonly tag: string
  readonly cls: string
  readonly href: string
  readonly when: string
  start: number
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type WrittenPart = Mutable<Part>

interface PendingAnchor {
  readonly element: Element
  readonly href: string
  readonly start: number
  readonly end: number
}

const EMAIL_ALONE = /^[^\s@]{1,64}@[^\s@]{1,80}\.[^\s@.]{2,20}\s*$/
const SEVERAL_WORDS = /\S\s+\S/

/** Gathers text into lines, with the inline elements and links that stand in them. */
export class LineWriter {
  readonly lines: Line[] = []
  readonly anchors: Anchor[] = []
  /** The text in which each line begins, or the element that holds nothing but it. */
  readonly firstNodes: (Text | Element | undefined)[] = []
  characters = 0
  private buffer = ''
  private bufferNode: Text | Element | undefined
  private parts: WrittenPart[] = []
  private readonly openParts: OpenPart[] = []
  private pending: PendingAnchor[] = []

  constructor(
    private readonly dom: DomReader,
    private readonly blocks: BlockList,
  ) {}

  /** The text so far ends in the middle of a word or sentence. */
  get isOpen(): boolean {
    return this.buffer !== '' && !isBlank(this.buffer.charCodeAt(this.buffer.length - 1))
  }

  /** `node`: the text itself, or the element whose only content it is. */
  text(data: string, node: Text | Element) {
    if (this.buffer === '' ? isBlankText(data) : this.buffer.length > LINE_CHARACTERS) return
    if (this.buffer !== '' && this.runsOn(data, false)) this.flush()
    this.add(folded(data), node)
  }

  private add(text: string, node: Text | Element) {
    const { buffer } = this
    const added = buffer === '' || isBlank(buffer.charCodeAt(buffer.length - 1)) ? text.trimStart() : text
    if (added === '') return
    if (buffer === '') this.bufferNode = node
    this.buffer = buffer + added
  }

  /** A block that holds nothing but this text, after a `flush()`. */
  whole(data: string, element: Element, tag: string) {
    const text = folded(data).trim()
    if (text === '') return
    const block = this.blocks.alone(element, tag)
    this.write(block, text, element, this.openParts.length > 0 ? this.partsOf(text.length) : undefined)
  }

  /** An inline element that holds nothing but this text: `openPart()`, `text()` and `closePart()` in one. */
  part(part: OpenPart, data: string) {
    if (data !== '' && this.runsOn(data, true)) this.flush()
    const start = this.buffer.length
    if (start <= LINE_CHARACTERS && !(start === 0 && isBlankText(data))) this.add(folded(data), part.element)
    this.wrote(part, start)
  }

  space() {
    if (this.isOpen) this.buffer += ' '
  }

  openPart(part: OpenPart, firstText: string) {
    if (firstText !== '' && this.runsOn(firstText, true)) this.flush()
    part.start = this.buffer.length
    this.openParts.push(part)
  }

  /** Closes the part that was opened last. */
  closePart() {
    const part = this.openParts.pop()
    if (part) this.wrote(part, part.start)
  }

  private wrote(part: OpenPart, start: number) {
    const end = this.buffer.length
    if (end > start) this.parts.push(partOf(part, start, end))
    if (part.href !== '' && this.anchors.length + this.pending.length < ANCHORS)
      this.pending.push({ element: part.element, href: part.href, start, end })
  }

  /** Ends the line: writes it with its parts and links, unless it is empty. */
  flush() {
    if (this.buffer === '' && this.pending.length === 0) {
      for (const part of this.openParts) part.start = 0
      return
    }
    const text = this.buffer.trimEnd().slice(0, LINE_CHARACTERS)
    const block = text !== '' || this.pending.length > 0 ? this.blocks.innermost() : -1
    for (const anchor of this.pending) this.link(anchor, text, block)
    if (text !== '') {
      const parts = this.parts.length + this.openParts.length > 0 ? this.partsOf(text.length) : undefined
      this.write(block, text, this.bufferNode, parts)
    }
    this.buffer = ''
    if (this.pending.length > 0) this.pending = []
    for (const part of this.openParts) part.start = 0
  }

  private write(block: number, text: string, node: Text | Element | undefined, parts: Part[] | undefined) {
    this.lines.push(parts && parts.length > 0 ? { block, text, parts } : { block, text })
    this.firstNodes.push(node)
    this.characters += text.length
  }

  /** The parts of a line of this length, in order. */
  private partsOf(length: number): Part[] {
    const inside: WrittenPart[] = this.parts
    for (const part of this.openParts) inside.push(partOf(part, part.start, length))
    let kept = 0
    let isSorted = true
    for (const part of inside) {
      if (part.end > length) part.end = length
      if (part.end <= part.start) continue
      isSorted &&= kept === 0 || inOrder(inside[kept - 1]!, part) <= 0
      inside[kept++] = part
    }
    inside.length = kept
    if (!isSorted) inside.sort(inOrder)
    if (inside.length > PARTS) inside.length = PARTS
    this.parts = []
    return inside
  }

  private link({ element, href, start, end }: PendingAnchor, text: string, block: number) {
    const shown = text.slice(start, end).trim().slice(0, 120)
    const rel = this.dom.attr(element, 'rel')
    const anchor: Mutable<Anchor> = { href, block, text: shown || this.labelOf(element), line: -1 }
    if (shown) anchor.line = this.lines.length
    if (rel) anchor.rel = rel.slice(0, 80)
    this.anchors.push(anchor)
  }

  /** What a link without text is called: its own label, else its picture's. */
  private labelOf(anchor: Element): string {
    const own = this.dom.attr(anchor, 'aria-label') ?? this.dom.attr(anchor, 'title')
    if (own !== null) return own.slice(0, 120)
    const picture = anchor.querySelector('img[alt],[aria-label],svg title')
    const label =
      picture &&
      (this.dom.attr(picture, 'alt') ?? this.dom.attr(picture, 'aria-label') ?? this.dom.textOf(picture))
    return (label ?? '').slice(0, 120)
  }

  /**
   * "Anna NowakHead of Sales": words of two inline elements that only a style sheet of the page sets apart. One side at
   * least is of several words, so that a name in two colours ("Lumen" "Farm") stays whole.
   */
  private runsOn(next: string, opens: boolean): boolean {
    if (!this.isOpen || !beginsWord(next) || !endsWord(this.buffer)) return false
    if (opens && EMAIL_ALONE.test(next)) return true
    const end = this.buffer.length
    const before = this.parts.find((part) => part.end === end)
    if (!before && !opens) return false
    const isWordEnd = parts(this.buffer.slice(-1), next[0]!)
    const severalBefore =
      before !== undefined && SEVERAL_WORDS.test(this.buffer.slice(before.start, before.end))
    const severalNext = opens && SEVERAL_WORDS.test(next)
    return before && opens ? severalBefore || severalNext : isWordEnd && (severalBefore || severalNext)
  }
}

const inOrder = (a: Part, b: Part) => a.start - b.start || b.end - a.end

function partOf({ tag, cls, href, when }: OpenPart, start: number, end: number): WrittenPart {
  const part: WrittenPart = { start, end, tag }
  if (cls !== '') part.cls = cls
  if (href !== '') part.href = href
  if (when !== '') part.when = when
  return part
}
