import type { DomReader } from './dom.ts'
import type { Slices } from './slices.ts'

/** A block is asked whether it is rendered; an inline element only where its own attributes may hide it. */
const INLINE = new Set(['a', 'b', 'strong', 'em', 'i', 'small', 'span', 'font', 'label', 'time', 'u'])
const HIDING = ['[hidden]', '[style*="none"]', '[style*="hidden"]']
const ITEMS = ['[itemscope]', '[typeof]', '.vcard', '.h-card']

/** Elements of a list between two looks at the clock. */
const STRIDE = 32

/**
 * The few elements of a page that carry attributes which the walk would otherwise ask of every element: found in passes of
 * the browser's own, since a question to the DOM costs more than all else that is done for a node. One plain selector a pass: a
 * hundred thousand nodes take each half a millisecond, and the page breathes in between.
 */
export class Notable {
  /** Undefined, as the others, on a page that has none: most have not, and the walk asks at every element. */
  roles: Map<Element, string> | undefined
  protectedEmails: Map<Element, string> | undefined
  hiddenInline: Set<Element> | undefined
  /** The page has microdata, RDFa or contact cards. */
  hasItems = false

  constructor(private readonly dom: DomReader) {}

  /** Looks through a document or a shadow root; neither sees into the shadow roots and frames that it holds. */
  async through(root: ParentNode, slices: Slices): Promise<void> {
    await this.each(root, '[role]', slices, (element) => {
      const role = this.dom.attr(element, 'role')
      if (role) (this.roles ??= new Map()).set(element, role)
    })
    await this.each(root, '[data-cfemail]', slices, (element) => {
      const email = this.dom.attr(element, 'data-cfemail')
      if (email) (this.protectedEmails ??= new Map()).set(element, email)
    })
    for (const selector of HIDING)
      await this.each(root, selector, slices, (element) => {
        if (INLINE.has(this.dom.tagOf(element)) && !this.dom.isRendered(element))
          (this.hiddenInline ??= new Set()).add(element)
      })
    for (const selector of ITEMS) {
      this.hasItems ||= root.querySelector(selector) !== null
      if (slices.due()) await slices.rest()
    }
  }

  private async each(root: ParentNode, selector: string, slices: Slices, note: (found: Element) => void) {
    if (slices.due()) await slices.rest()
    const found = root.querySelectorAll(selector)
    for (let at = 0; at < found.length; at += 1) {
      note(found[at]!)
      if (at % STRIDE === STRIDE - 1 && slices.due()) await slices.rest()
    }
  }
}
