import type { Anchor, Line, Part } from '../model/index.ts'
import type { BlockList } from './block-list.ts'
import type { DomReader } from './dom.ts'
import { beginsWord, cut, endsWord, folded, isBlank, LINE_CHARACTERS, parts } from './line-text.ts'
import type { Kind } from './tags.ts'

const ANCHORS = 1500
const PARTS = 100

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
/** An inline element as its line will keep it: `end` is known, and `start` counts, once it is closed. */
export type WrittenPart = Mutable<Part>

const EMAIL_ALONE = /^[^\s@]{1,64}@[^\s@]{1,80}\.[^\s@.]{2,20}\s*$/
const SEVERAL_WORDS = /\S\s+\S/

/**
 * Gathers text into lines, with the inline elements and links that stand in them. Most pages end before the browser has compiled
 * this: as it is interpreted, a loop by index, or none where there is nothing, costs a third to a half of one by an iterator.
 */
export class LineWriter {
  readonly lines: Line[] = []
  readonly anchors: Anchor[] = []
  /** The text in which each line begins, or the element that holds nothing but it. */
  readonly firstNodes: (Text | Element | undefined)[] = []
  characters = 0
  /** The text so far ends in the middle of a word or sentence. */
  isOpen = false
  private buffer = ''
  private bufferNode: Text | Element | undefined
  /** Closed in this line. */
  private parts: WrittenPart[] = []
  private readonly openParts: WrittenPart[] = []
  private readonly openElements: Element[] = []
  /** Links of this line, with what they are kept as: their text is known when the line is. */
  private readonly links: Element[] = []
  private readonly linkParts: WrittenPart[] = []

  constructor(
    private readonly dom: DomReader,
    private readonly blocks: BlockList,
  ) {}

  /** `node`: the text itself, or the element whose only content it is. */
  text(data: string, node: Text | Element) {
    if (this.buffer.length > LINE_CHARACTERS) return
    if (this.isOpen && this.runsOn(data, false)) this.flush()
    this.add(data, node)
  }

  private add(data: string, node: Text | Element) {
    // Most texts between two elements are blank: nothing is left of them before anything is folded.
    const kept = this.isOpen ? cut(data) : cut(data).trimStart()
    if (kept === '') return
    // A soft hyphen before a blank: what is left begins with the blank.
    const text = this.isOpen ? folded(kept) : folded(kept).trimStart()
    if (text === '') return
    const { buffer } = this
    if (buffer === '') this.bufferNode = node
    this.buffer = buffer + text
    this.isOpen = !isBlank(text.charCodeAt(text.length - 1))
  }

  /** A block that holds nothing but this text. */
  block(data: string, element: Element, kind: Kind) {
    this.flush()
    const text = folded(cut(data)).trim()
    if (text === '') return
    const block = this.blocks.alone(element, kind)
    this.write(block, text, element, this.openParts.length > 0 ? this.partsOf(text.length) : undefined)
  }

  /** An inline element that holds nothing but this text: `openPart()`, `text()` and `closePart()` in one. */
  part(part: WrittenPart, data: string, element: Element) {
    if (this.isOpen && data !== '' && this.runsOn(data, true)) this.flush()
    part.start = this.buffer.length
    if (part.start <= LINE_CHARACTERS) this.add(data, element)
    this.wrote(part, element)
  }

  space() {
    if (!this.isOpen) return
    this.buffer += ' '
    this.isOpen = false
  }

  /** `firstText`: what it begins with, where that is a text. */
  openPart(part: WrittenPart, firstText: string, element: Element) {
    if (this.isOpen && firstText !== '' && this.runsOn(firstText, true)) this.flush()
    part.start = this.buffer.length
    this.openParts.push(part)
    this.openElements.push(element)
  }

  /** Closes the part that was opened last. */
  closePart() {
    const part = this.openParts.pop()
    const element = this.openElements.pop()
    if (part && element) this.wrote(part, element)
  }

  private wrote(part: WrittenPart, element: Element) {
    part.end = this.buffer.length
    if (part.end > part.start) this.parts.push(part)
    if (part.href === undefined || this.anchors.length + this.links.length >= ANCHORS) return
    this.links.push(element)
    this.linkParts.push(part)
  }

  /** Ends the line: writes it with its parts and links, unless it is empty. */
  flush() {
    const { buffer, links } = this
    if (buffer === '' && links.length === 0) return
    const text = buffer.trimEnd().slice(0, LINE_CHARACTERS)
    const block = this.blocks.innermost()
    if (links.length > 0) this.writeLinks(text, block)
    if (text !== '') {
      const hasParts = this.parts.length > 0 || this.openParts.length > 0
      this.write(block, text, this.bufferNode, hasParts ? this.partsOf(text.length) : undefined)
    }
    this.buffer = ''
    this.isOpen = false
    if (this.openParts.length > 0) for (const part of this.openParts) part.start = 0
  }

  private write(block: number, text: string, node: Text | Element | undefined, parts: Part[] | undefined) {
    this.lines.push(parts && parts.length > 0 ? { block, text, parts } : { block, text })
    this.firstNodes.push(node)
    this.characters += text.length
  }

  /** The parts of a line of this length, in order. One that stays open goes on in the next line. */
  private partsOf(length: number): Part[] {
    const inside = this.parts
    if (this.openParts.length > 0) for (const part of this.openParts) inside.push({ ...part, end: length })
    let kept = 0
    let isSorted = true
    for (let at = 0; at < inside.length; at += 1) {
      const part = inside[at]!
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

  private writeLinks(text: string, block: number) {
    for (let at = 0; at < this.links.length; at += 1) {
      const element = this.links[at]!
      const { href, start, end } = this.linkParts[at]!
      const shown = text.slice(start, end).trim().slice(0, 120)
      const anchor: Mutable<Anchor> = { href: href!, block, text: shown || this.labelOf(element), line: -1 }
      if (shown) anchor.line = this.lines.length
      const rel = element.getAttribute('rel')
      if (rel) anchor.rel = rel.slice(0, 80)
      this.anchors.push(anchor)
    }
    this.links.length = 0
    this.linkParts.length = 0
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
    if (!beginsWord(next) || !endsWord(this.buffer)) return false
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
