import type { DomReader } from './dom.ts'
import { FIRST_LOOK } from './steps.ts'
import { kindOf, type Kind } from './tags.ts'

/** Tag and class: what elements of a page have in common, asked and sent once. */
export interface Look {
  /** The sign of its place among the looks. */
  readonly sign: number
  readonly kind: Kind
  /** Whether such an inline element is laid out as a block, by its style attribute; only its computed display tells. */
  readonly apart: Map<string | null, boolean>
}

/** Looks of one tag, by class. */
interface Tag {
  readonly kind: Kind
  readonly looks: Map<string, Look>
}

/** Longest class that is kept; zones are told by its words. */
const CLASS = 2000

export class Looks {
  /** Tag and class in turn. */
  readonly names: string[] = []
  private readonly tags = new Map<string, Tag>()
  count = 0

  constructor(
    private readonly document: Document,
    private readonly dom: DomReader,
  ) {}

  tag(name: string): Tag {
    let tag = this.tags.get(name)
    if (tag === undefined) this.tags.set(name, (tag = { kind: kindOf(name), looks: new Map() }))
    return tag
  }

  of(element: Element, { kind, looks }: Tag): Look {
    // The class of a drawing is an object, and that of a form may be a field of it.
    const said: unknown = element.className
    const name = typeof said === 'string' ? said : (this.dom.attr(element, 'class') ?? '')
    let look = looks.get(name)
    if (look === undefined) {
      look = { sign: FIRST_LOOK + this.count, kind, apart: new Map() }
      looks.set(name, look)
      this.count += 1
      this.names.push(kind.tag, name.length > CLASS ? name.slice(0, CLASS) : name)
    }
    return look
  }

  /** Whether an inline element is laid out as a block; asked once for each look and style. */
  standsApart(element: Element, { apart }: Look): boolean {
    const style = this.dom.attr(element, 'style')
    let stands = apart.get(style)
    if (stands === undefined) {
      const display = this.document.defaultView?.getComputedStyle(element).display ?? ''
      stands = !(display === '' || display === 'contents' || display === 'none' || display.startsWith('inline')) // prettier-ignore
      apart.set(style, stands)
    }
    return stands
  }
}
