import type { Addresses } from './absolute.ts'
import { Apart } from './apart.ts'
import { BlockList } from './block-list.ts'
import type { DomReader } from './dom.ts'
import { partOf } from './inline.ts'
import { LineWriter } from './line-writer.ts'
import type { Notable } from './notable.ts'
import type { Open } from './open-elements.ts'
import type { Sort } from './tags.ts'
import { Zones } from './zone.ts'

/** What the elements of the walk do to the lines and blocks: the one way in which they are begun and ended. */
export class Writing {
  readonly lines: LineWriter
  readonly list: BlockList
  private readonly apart: Apart

  constructor(
    document: Document,
    private readonly dom: DomReader,
    private readonly notable: Notable,
  ) {
    this.list = new BlockList(dom, new Zones(dom, notable))
    this.lines = new LineWriter(dom, this.list)
    this.apart = new Apart(document, dom)
  }

  doesOf(element: Element, tag: string, sort: Sort): 'block' | 'part' | 'nothing' {
    if (sort === 'block' || sort === 'custom' || this.standsApart(element, tag)) return 'block'
    return sort === 'part' ? 'part' : 'nothing'
  }

  begin(open: Open, addresses: Addresses) {
    if (open.does === 'block') {
      this.lines.flush()
      this.list.enter(open)
    } else if (open.does === 'part') {
      const first = open.node.firstChild
      this.beginPart(open.node, open.tag, first?.nodeType === 3 ? (first as Text).data : '', addresses)
    }
  }

  end(does: Open['does']) {
    if (does === 'part') this.lines.closePart()
    else if (does !== 'nothing') this.lines.flush()
    if (does === 'block') this.list.leave()
  }

  /** An element that holds at most a text. Nothing is to be walked in it. */
  leaf(element: Element, tag: string, sort: Sort, text: string, addresses: Addresses) {
    const { lines } = this
    const does = this.doesOf(element, tag, sort)
    if (does === 'block') {
      lines.flush()
      if (text !== '') lines.whole(text, element, tag)
    } else if (does === 'part') lines.part(partOf(element, tag, this.dom, this.notable, addresses), text)
    else lines.text(text, element)
  }

  /** Text abuts an inline element: only its layout tells whether a reader sees a gap. */
  private standsApart(element: Element, tag: string): boolean {
    return this.lines.isOpen && this.apart.stands(element, tag)
  }

  private beginPart(element: Element, tag: string, firstText: string, addresses: Addresses) {
    this.lines.openPart(partOf(element, tag, this.dom, this.notable, addresses), firstText)
  }
}
