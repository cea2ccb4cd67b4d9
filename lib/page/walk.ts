import type { Budget } from './budget.ts'
import type { DomReader } from './dom.ts'
import { Looks } from './looks.ts'
import type { Notable } from './notable.ts'
import { OpenElements, type End } from './open-elements.ts'
import { OwnFrames } from './own-frames.ts'
import { pictureOf } from './picture.ts'
import { Scribe } from './scribe.ts'
import type { Slices } from './slices.ts'
import type { Kind } from './tags.ts'

const IMAGES = 300
const CUSTOM_TAGS = 200
/** Tags with their classes. */
const LOOKS = 20_000
/** Elements inside each other: a parser stops at 512, a script can go on until every question about an element is slow. */
const DEPTH = 1500
/** Shadow roots inside each other; deeper ones are left unread. */
const SHADOW_DEPTH = 40

/** Nodes between two looks at the clock and at the budget. */
const STRIDE = 64

/**
 * Walks the page once, depth first, by first children and next siblings, without recursion: a page may nest deeper than the
 * call stack. It asks the DOM and has the answers written down; what they mean is found out elsewhere.
 */
export class Walk {
  readonly scribe: Scribe
  readonly looks: Looks
  readonly customTags = new Set<string>()
  nodes = 0
  truncated = false
  readonly frames: OwnFrames
  private readonly open: OpenElements
  private shadows = 0
  private images = 0
  private tooDeep = false
  private untilCheck = 0
  /** A shadow root or a frame's document that the walk has come to, and that `notable` has not looked through. */
  private unseen: ParentNode | undefined
  private next: Node | null = null

  constructor(
    document: Document,
    private readonly dom: DomReader,
    private readonly notable: Notable,
    private readonly budget: Budget,
    /** The rep asked for what stands in the page's own frames. */
    withFrames: boolean,
  ) {
    this.looks = new Looks(document, dom)
    this.scribe = new Scribe(dom, notable)
    this.open = new OpenElements(dom, (element, end) => this.end(element, end))
    this.frames = new OwnFrames(document, dom, withFrames)
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
    const { dom, scribe, open } = this
    let node = this.next
    while (node !== null) {
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
        inside = this.enter(node as Element, typeof named === 'string' ? named : dom.tagOf(node as Element))
      else if (node.nodeType === 3) scribe.text((node as Text).data, node as Text)
      node = inside ?? open.after(node)
    }
    open.closeAll()
    this.truncated ||= this.tooDeep
    this.next = null
    return true
  }

  private isOver(): boolean {
    const { budget, scribe, looks } = this
    this.truncated = this.nodes >= budget.nodes || looks.count >= LOOKS || scribe.isOver(budget)
    return this.truncated
  }

  /** Reads an element; its first child where it was opened, null where there is nothing to read in it. */
  private enter(element: Element, name: string): Node | null {
    const { looks, scribe } = this
    const tag = looks.tag(name)
    const { kind } = tag
    if (!kind.isRead) return this.pass(element, kind)
    if (this.notable.hiddenInline?.has(element)) return null
    const { sort } = kind
    if (sort === 'custom' && this.customTags.size < CUSTOM_TAGS) this.customTags.add(name)
    const shadow = kind.mayHost && this.shadows < SHADOW_DEPTH ? element.shadowRoot : null
    const isForm = name === 'form'
    const look = looks.of(element, tag)
    // Text abuts an inline element: only its layout tells whether a reader sees a gap.
    const isBlock = kind.isBlock || (scribe.isOpen && looks.standsApart(element, look))
    // Half of all elements hold nothing but a text: asked for it as a whole, they need no look at the text's own node.
    if (shadow === null && !isForm && element.firstElementChild === null) {
      const text = element.textContent
      if (text !== '') this.nodes += 1
      if (isBlock) scribe.textBlock(element, look, text)
      else if (sort === 'part') scribe.textPart(element, look, text)
      else scribe.text(text, element)
      return null
    }
    if (this.open.depth >= DEPTH) {
      this.tooDeep = true
      return null
    }
    const first = isForm ? this.dom.childOf(element) : element.firstChild
    let end: End = 'nothing'
    if (isBlock) {
      scribe.blockBegins(element, look)
      end = isForm ? 'form' : 'block'
    } else if (sort === 'part') end = scribe.partBegins(element, look, first) ? 'link' : 'part'
    this.open.push(element, end)
    return (shadow && this.shadowChild(element, shadow)) ?? first
  }

  private end(element: Element, end: End) {
    const { scribe } = this
    if (end === 'block' || end === 'form') scribe.blockEnds()
    else if (end === 'part' || end === 'link') scribe.partEnds(element, end === 'link')
    else if (end === 'shadow') {
      this.shadows -= 1
      scribe.shadowEnds()
    } else if (end === 'frame') {
      this.frames.leave()
      scribe.frameEnds()
    }
  }

  /** What is not walked through, but for a frame of the page's own. */
  private pass(element: Element, { sort }: Kind): Node | null {
    const { scribe } = this
    if (sort === 'skipped') scribe.gap()
    else if (sort === 'break') scribe.break()
    else if (sort === 'frame') return this.frame(element)
    else if (sort === 'picture' && this.images < IMAGES) {
      const picture = pictureOf(element, this.dom)
      if (picture) {
        this.images += 1
        scribe.image(picture)
      }
    }
    return null
  }

  /** First child of an open shadow root, which is read before what its host holds itself. */
  private shadowChild(element: Element, shadow: ShadowRoot): Node | null {
    const first = shadow.firstChild
    if (!first) return null
    this.mustSee(shadow)
    this.shadows += 1
    this.scribe.shadowBegins()
    this.open.push(element, 'shadow')
    return first
  }

  /** The body of the document in one of the page's own frames, which stands where the frame stands; null to pass it by. */
  private frame(element: Element): Node | null {
    this.scribe.gap()
    const inside = this.frames.enter(element)
    if (!inside) return null
    this.mustSee(inside)
    this.scribe.frameBegins(inside.baseURI)
    this.open.push(element, 'frame')
    return inside.body
  }

  /** Before anything in it is read. */
  private mustSee(root: ParentNode) {
    this.unseen = root
    this.untilCheck = 0
  }
}
