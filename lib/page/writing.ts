import type { Addresses } from './absolute.ts'
import { Apart } from './apart.ts'
import { BlockList } from './block-list.ts'
import type { DomReader } from './dom.ts'
import { hrefOf, partOf } from './inline.ts'
import { LineWriter } from './line-writer.ts'
import type { Notable } from './notable.ts'
import type { Does, Open } from './open-elements.ts'
import type { Kind } from './tags.ts'
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

  /** An element that holds at most a text. Nothing is to be walked in it. */
  leaf(element: Element, kind: Kind, text: string, addresses: Addresses) {
    const { lines } = this
    if (this.isBlock(element, kind)) lines.block(text, element, kind)
    else if (kind.sort === 'part') {
      const href = hrefOf(element, kind.tag, this.notable, addresses)
      // What shows nothing and leads nowhere is an icon drawn by a style sheet.
      if (text !== '' || href !== '') lines.part(partOf(element, kind.tag, href, this.dom), text, element)
    } else lines.text(text, element)
  }

  doesOf(element: Element, kind: Kind, isForm: boolean): Does {
    if (isForm) return 'form'
    if (this.isBlock(element, kind)) return 'block'
    return kind.sort === 'part' ? 'part' : 'nothing'
  }

  begin(open: Open, addresses: Addresses) {
    const { element, kind, does } = open
    if (does === 'block' || does === 'form') {
      this.lines.flush()
      this.list.enter(open)
    } else if (does === 'part') {
      const first = element.firstChild
      const text = first?.nodeType === 3 ? (first as Text).data : ''
      const href = hrefOf(element, kind.tag, this.notable, addresses)
      this.lines.openPart(partOf(element, kind.tag, href, this.dom), text, element)
    }
  }

  end(does: Does) {
    if (does === 'part') this.lines.closePart()
    else if (does !== 'nothing') this.lines.flush()
    if (does === 'block' || does === 'form') this.list.leave()
  }

  /** Text abuts an inline element: only its layout tells whether a reader sees a gap. */
  private isBlock(element: Element, kind: Kind): boolean {
    return kind.isBlock || (this.lines.isOpen && this.apart.stands(element, kind.tag))
  }
}
