import type { Block, Image } from '../model/index.ts'
import { Addresses } from './absolute.ts'
import { BlockList, type OpenBlock } from './block-list.ts'
import { classOf } from './class-of.ts'
import type { DomReader } from './dom.ts'
import { ownDocumentIn } from './frames.ts'
import { hrefOf, imageOf } from './inline.ts'
import { LineWriter } from './line-writer.ts'
import type { Notable } from './notable.ts'
import type { Slices } from './slices.ts'
import { kindOf, type Sort } from './tags.ts'
import { Zones } from './zone.ts'

/** Where the walk ends, whatever the page holds. The rest of the page is left unread and the observation says so. */
export interface Budget {
  readonly nodes: number
  readonly lines: number
  readonly characters: number
  readonly blocks: number
}

const IMAGES = 300
const CUSTOM_TAGS = 200
/** Elements inside each other: a parser stops at 512, a script can go on until every question about an element is slow. */
const DEPTH = 1500
/** Shadow roots inside each other; deeper ones are left unread. */
const SHADOW_DEPTH = 40

/** An element that is walked through: what its end does, and what comes after it. */
interface Open extends OpenBlock {
  readonly does: 'block' | 'part' | 'nothing' | 'shadow' | 'frame'
  /** A form's own properties may be its fields (DOM clobbering): it is asked by the prototypes' getters. */
  readonly isForm: boolean
}

/** What the walk is in changes with a frame: addresses count from its document, and nothing of it was looked through. */
interface Outside {
  readonly addresses: Addresses
  readonly covered: Element | undefined
}
const FRAMES = 20

/** Nodes between two looks at the clock and at the budget. */
const STRIDE = 64

/**
 * Walks the page once, depth first, by first children and next siblings, without recursion: a page may nest deeper than the
 * call stack. Nothing is allocated for a node but what is kept of it.
 */
export class Walk {
  readonly images: Image[] = []
  readonly customTags = new Set<string>()
  readonly writer: LineWriter
  nodes = 0
  truncated = false
  private tooDeep = false
  private readonly open: Open[] = []
  private readonly list: BlockList
  private readonly inlineAsBlock = new Map<string, boolean>()
  private shadows = 0
  /** What the walk is in and `notable` knows all of. */
  private covered: Element | undefined
  private untilCheck = 0
  private next: Node | null = null
  private readonly outside: Outside[] = []
  private framesRead = 0
  /** Frames of the page's own that were left unread. */
  framesLeft = 0

  constructor(
    private readonly document: Document,
    private readonly dom: DomReader,
    private addresses: Addresses,
    private readonly notable: Notable,
    private readonly budget: Budget,
    /** The rep asked for what stands in the page's own frames. */
    private readonly withFrames: boolean,
  ) {
    this.list = new BlockList(dom, new Zones(dom, notable))
    this.writer = new LineWriter(dom, () => this.list.innermost())
  }

  get blocks(): readonly Block[] {
    return this.list.blocks
  }

  async through(root: Element, slices: Slices): Promise<void> {
    this.next = root
    while (!this.run(slices)) await slices.rest()
  }

  /** Walks on; true at the end, false when the slice is over. */
  private run(slices: Slices): boolean {
    let node = this.next
    while (node) {
      if (--this.untilCheck <= 0) {
        this.untilCheck = STRIDE
        if (this.isOver()) break
        if (slices.due()) {
          this.next = node
          return false
        }
      }
      this.nodes += 1
      node = this.step(node)
    }
    while (this.open.length > 0) this.close()
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

  /** Reads one node and gives the one to read after it. */
  private step(node: Node): Node | null {
    const type = node.nodeType
    if (type === 3) this.writer.text((node as Text).data, node as Text)
    // A form's own `nodeType` may be one of its fields; comments and the like are no elements.
    else if (type === 1 || typeof type !== 'number') {
      const inside = this.enter(node as Element)
      if (inside) return inside
    }
    return this.after(node)
  }

  /** The next sibling, else that of the nearest parent that has one; what is left behind is closed. */
  private after(node: Node): Node | null {
    const { open } = this
    let sibling = open.length > 0 && open[open.length - 1]!.node === node ? this.leave() : node.nextSibling
    while (!sibling && open.length > 0) sibling = this.leave()
    return sibling
  }

  /** Closes the innermost open element and gives what comes after it; nothing comes after the root. */
  private leave(): Node | null {
    const { node, does, isForm } = this.open[this.open.length - 1]!
    this.close()
    // The shadow root is read; what its host holds itself comes next.
    if (does === 'shadow') return this.childOf(node, isForm)
    if (this.open.length === 0) return null
    return isForm ? this.dom.siblingOf(node) : node.nextSibling
  }

  private childOf(element: Element, isForm: boolean): Node | null {
    return isForm ? this.dom.childOf(element) : element.firstChild
  }

  /** Opens an element; its first child, or null where there is nothing to read in it. */
  private enter(element: Element): Node | null {
    const named: unknown = element.localName
    const tag = typeof named === 'string' ? named : this.dom.tagOf(element)
    const { sort, mayHost } = kindOf(tag)
    if (sort === 'silent') return null
    if (sort === 'skipped') {
      this.writer.space()
      return null
    }
    if (sort === 'break') {
      this.writer.flush()
      return null
    }
    if (sort === 'picture') {
      const image = this.images.length < IMAGES ? imageOf(element, this.dom, this.addresses) : undefined
      if (image) this.images.push({ ...image, block: this.list.innermost() })
      return null
    }
    if (sort === 'frame') return this.frame(element, tag)
    const isForm = tag === 'form'
    const isLeaf = !isForm && element.childElementCount === 0
    if (!this.covered) this.cover(element, isLeaf)
    const { hiddenInline } = this.notable
    if (hiddenInline.size > 0 && hiddenInline.has(element)) return null
    if (sort === 'custom' && this.customTags.size < CUSTOM_TAGS) this.customTags.add(tag)
    const shadow = mayHost && this.shadows < SHADOW_DEPTH ? element.shadowRoot : null
    // Half of all elements hold nothing but a text: asked for it as a whole, they need no look at the text's own node.
    if (!shadow && isLeaf) return this.leaf(element, tag, sort)
    if (this.open.length >= DEPTH) {
      this.tooDeep = true
      return null
    }
    let does: Open['does'] = 'nothing'
    if (sort === 'block' || sort === 'custom' || this.standsApart(element, tag)) does = 'block'
    else if (sort === 'part') does = 'part'
    const open: Open = { node: element, tag, does, isForm, index: -1 }
    if (does === 'block') {
      this.writer.flush()
      this.list.enter(open)
    } else if (does === 'part') {
      const first = element.firstChild
      this.openPart(element, tag, first?.nodeType === 3 ? (first as Text).data : '')
    }
    this.open.push(open)
    return (shadow ? this.shadowChild(element, shadow) : null) ?? this.childOf(element, isForm)
  }

  private cover(element: Element, isLeaf: boolean) {
    if (isLeaf) this.notable.look(element)
    else if (this.notable.cover(element)) this.covered = element
  }

  /** An element that holds at most a text. Nothing is to be walked in it. */
  private leaf(element: Element, tag: string, sort: Sort): null {
    const text = element.textContent ?? ''
    if (text !== '') this.nodes += 1
    if (sort === 'block' || sort === 'custom' || this.standsApart(element, tag)) {
      this.writer.flush()
      if (text === '') return null
      this.list.enter({ node: element, tag, index: -1 })
      this.writer.text(text, element)
      this.writer.flush()
      this.list.leave()
    } else if (sort === 'part') {
      this.openPart(element, tag, text)
      this.writer.text(text, element)
      this.writer.closePart()
    } else this.writer.text(text, element)
    return null
  }

  /** First child of an open shadow root, which is read before what its host holds itself. */
  private shadowChild(element: Element, shadow: ShadowRoot): Node | null {
    const first = shadow.firstChild
    if (!first) return null
    // A look through a document does not see into its shadow roots.
    for (const child of shadow.children) this.notable.cover(child)
    this.shadows += 1
    this.open.push({ node: element, tag: '', does: 'shadow', isForm: false, index: -1 })
    return first
  }

  /** The body of the document in one of the page's own frames, which stands where the frame stands; null to pass it by. */
  private frame(element: Element, tag: string): Node | null {
    this.writer.space()
    const inside = ownDocumentIn(element, this.document, this.dom)
    if (!inside) return null
    if (!this.withFrames || this.framesRead >= FRAMES || this.outside.length >= FRAMES) {
      this.framesLeft += 1
      return null
    }
    this.framesRead += 1
    this.writer.flush()
    this.outside.push({ addresses: this.addresses, covered: this.covered })
    this.addresses = new Addresses(inside)
    this.covered = undefined
    this.open.push({ node: element, tag, does: 'frame', isForm: false, index: -1 })
    return inside.body
  }

  private leaveFrame() {
    this.writer.flush()
    const { addresses, covered } = this.outside.pop()!
    this.addresses = addresses
    this.covered = covered
  }

  private close() {
    const { does, node } = this.open.pop()!
    if (node === this.covered && does !== 'shadow') this.covered = undefined
    if (does === 'part') this.writer.closePart()
    else if (does === 'frame') this.leaveFrame()
    else if (does === 'shadow') {
      this.writer.flush()
      this.shadows -= 1
    } else if (does === 'block') {
      this.writer.flush()
      this.list.leave()
    }
  }

  /** Text abuts an inline element: only its computed display tells whether a reader sees a gap. Asked once per tag and class. */
  private standsApart(element: Element, tag: string): boolean {
    if (!this.writer.isOpen) return false
    const key = `${tag}.${classOf(element, this.dom)}.${this.dom.attr(element, 'style') ?? ''}`
    let apart = this.inlineAsBlock.get(key)
    if (apart === undefined) {
      const display = this.document.defaultView?.getComputedStyle(element).display ?? 'inline'
      apart = !(
        display.startsWith('inline') ||
        display === 'contents' ||
        display === 'none' ||
        display === ''
      )
      this.inlineAsBlock.set(key, apart)
    }
    return apart
  }

  private openPart(element: Element, tag: string, firstText: string) {
    const cls = classOf(element, this.dom)
    this.writer.openPart(
      {
        element,
        tag,
        cls: cls.length > 80 ? cls.slice(0, 80) : cls,
        href:
          tag === 'a' || tag === 'span' ? hrefOf(element, tag, this.dom, this.notable, this.addresses) : '',
        when: tag === 'time' ? (this.dom.attr(element, 'datetime') ?? '').slice(0, 40) : '',
        start: 0,
      },
      firstText,
    )
  }
}
