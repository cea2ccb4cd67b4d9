import type { Block, Image } from '../model/index.ts'
import { Addresses } from './absolute.ts'
import type { Budget } from './budget.ts'
import type { DomReader } from './dom.ts'
import { imageOf } from './inline.ts'
import type { LineWriter } from './line-writer.ts'
import type { Notable } from './notable.ts'
import { OpenElements, type Does } from './open-elements.ts'
import { OwnFrames } from './own-frames.ts'
import type { Slices } from './slices.ts'
import { kindOf, type Kind } from './tags.ts'
import { Writing } from './writing.ts'

const IMAGES = 300
const CUSTOM_TAGS = 200
/** Elements inside each other: a parser stops at 512, a script can go on until every question about an element is slow. */
const DEPTH = 1500
/** Shadow roots inside each other; deeper ones are left unread. */
const SHADOW_DEPTH = 40

/** Nodes between two looks at the clock and at the budget. */
const STRIDE = 64

/**
 * Walks the page once, depth first, by first children and next siblings, without recursion: a page may nest deeper than the
 * call stack. Nothing is allocated for a node but what is kept of it, or is open.
 */
export class Walk {
  readonly images: Image[] = []
  readonly customTags = new Set<string>()
  readonly writer: LineWriter
  nodes = 0
  truncated = false
  private tooDeep = false
  private readonly open: OpenElements
  private readonly writing: Writing
  private readonly frames: OwnFrames
  private shadows = 0
  /** A shadow root or a frame's document that the walk has come to, and that `notable` has not looked through. */
  private unseen: ParentNode | undefined
  private untilCheck = 0
  private next: Node | null = null

  constructor(
    document: Document,
    private readonly dom: DomReader,
    private addresses: Addresses,
    private readonly notable: Notable,
    private readonly budget: Budget,
    /** The rep asked for what stands in the page's own frames. */
    withFrames: boolean,
  ) {
    this.writing = new Writing(document, dom, notable)
    this.writer = this.writing.lines
    this.open = new OpenElements(dom, (does) => this.close(does))
    this.frames = new OwnFrames(document, dom, withFrames)
  }

  get blocks(): readonly Block[] {
    return this.writing.list.blocks
  }

  /** Frames of the page's own that were left unread. */
  get framesLeft(): number {
    return this.frames.left
  }

  async through(root: Element, slices: Slices): Promise<void> {
    this.next = root
    while (!this.run(slices)) {
      if (this.unseen) await this.notable.through(this.unseen, slices)
      else await slices.rest()
      this.unseen = undefined
    }
  }

  /** Walks on; true at the end, false when the slice is over or something is `unseen`. */
  private run(slices: Slices): boolean {
    let node = this.next
    while (node) {
      if (--this.untilCheck <= 0) {
        this.untilCheck = STRIDE
        if (this.isOver()) break
        if (this.unseen || slices.due()) {
          this.next = node
          return false
        }
      }
      this.nodes += 1
      // Elements alone have a local name: one question instead of two. A form's own may be one of its fields.
      const named: unknown = (node as Element).localName
      let inside: Node | null = null
      if (named !== undefined)
        inside = this.enter(
          node as Element,
          typeof named === 'string' ? named : this.dom.tagOf(node as Element),
        )
      else if (node.nodeType === 3) this.writer.text((node as Text).data, node as Text)
      node = inside ?? this.open.after(node)
    }
    this.open.closeAll()
    this.truncated ||= this.tooDeep
    this.writer.flush()
    this.next = null
    return true
  }

  private isOver(): boolean {
    this.truncated =
      this.nodes >= this.budget.nodes ||
      this.writer.lines.length >= this.budget.lines ||
      this.writer.characters >= this.budget.characters ||
      this.blocks.length >= this.budget.blocks
    return this.truncated
  }

  /** Reads an element; its first child where it was opened, null where there is nothing to read in it. */
  private enter(element: Element, tag: string): Node | null {
    const kind = kindOf(tag)
    if (!kind.isRead) return this.pass(element, kind)
    if (this.notable.hiddenInline?.has(element)) return null
    if (kind.sort === 'custom' && this.customTags.size < CUSTOM_TAGS) this.customTags.add(tag)
    const shadow = kind.mayHost && this.shadows < SHADOW_DEPTH ? element.shadowRoot : null
    const isForm = tag === 'form'
    // Half of all elements hold nothing but a text: asked for it as a whole, they need no look at the text's own node.
    if (!shadow && !isForm && element.firstElementChild === null) {
      const text = element.textContent ?? ''
      if (text !== '') this.nodes += 1
      this.writing.leaf(element, kind, text, this.addresses)
      return null
    }
    if (this.open.depth >= DEPTH) {
      this.tooDeep = true
      return null
    }
    const open = { element, kind, does: this.writing.doesOf(element, kind, isForm), index: -1 }
    this.writing.begin(open, this.addresses)
    this.open.push(open)
    return (shadow ? this.shadowChild(element, kind, shadow) : null) ?? this.open.childOf(open)
  }

  /** What is not walked through, but for a frame of the page's own. */
  private pass(element: Element, kind: Kind): Node | null {
    const { sort } = kind
    if (sort === 'frame') return this.frame(element, kind)
    if (sort === 'skipped') this.writer.space()
    else if (sort === 'break') this.writer.flush()
    else if (sort === 'picture' && this.images.length < IMAGES) {
      const image = imageOf(element, this.dom, this.addresses)
      if (image) this.images.push({ ...image, block: this.writing.list.innermost() })
    }
    return null
  }

  /** First child of an open shadow root, which is read before what its host holds itself. */
  private shadowChild(element: Element, kind: Kind, shadow: ShadowRoot): Node | null {
    const first = shadow.firstChild
    if (!first) return null
    this.mustSee(shadow)
    this.shadows += 1
    this.open.push({ element, kind, does: 'shadow', index: -1 })
    return first
  }

  /** The body of the document in one of the page's own frames, which stands where the frame stands; null to pass it by. */
  private frame(element: Element, kind: Kind): Node | null {
    this.writer.space()
    const inside = this.frames.enter(element, this.addresses)
    if (!inside) return null
    this.writer.flush()
    this.addresses = new Addresses(inside)
    this.mustSee(inside)
    this.open.push({ element, kind, does: 'frame', index: -1 })
    return inside.body
  }

  /** Before anything in it is read. */
  private mustSee(root: ParentNode) {
    this.unseen = root
    this.untilCheck = 0
  }

  private close(does: Does) {
    this.writing.end(does)
    if (does === 'shadow') this.shadows -= 1
    else if (does === 'frame') this.addresses = this.frames.leave()
  }
}
