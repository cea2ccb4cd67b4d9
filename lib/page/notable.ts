import type { Zone } from '../model/index.ts'
import type { DomReader } from './dom.ts'

const ROLES: Readonly<Record<string, Zone>> = {
  banner: 'header',
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  main: 'main',
}
/** A block is asked whether it is rendered; an inline element only where its own attributes may hide it. */
const INLINE = /^(?:a|b|strong|em|i|small|span|font|label|time|u)$/
const SELECTOR =
  '[role],[data-cfemail],[itemscope],[typeof],.vcard,.h-card,[hidden],[style*="none"],[style*="hidden"]'

/**
 * The few elements of a page that carry attributes which the walk would otherwise ask of every element: found in one pass
 * of the browser's own, since a question to the DOM costs more than all else that is done for a node.
 */
export class Notable {
  readonly roles = new Map<Element, Zone>()
  readonly protectedEmails = new Map<Element, string>()
  readonly hiddenInline = new Set<Element>()
  /** The page has microdata, RDFa or contact cards. */
  hasItems = false

  constructor(document: Document, dom: DomReader) {
    for (const element of document.querySelectorAll(SELECTOR)) {
      const role = dom.attr(element, 'role')
      if (role && Object.hasOwn(ROLES, role)) this.roles.set(element, ROLES[role]!)
      const email = dom.attr(element, 'data-cfemail')
      if (email) this.protectedEmails.set(element, email)
      if (INLINE.test(dom.tagOf(element)) && hides(element, dom) && !dom.isRendered(element))
        this.hiddenInline.add(element)
      this.hasItems ||= dom.matches(element, '[itemscope],[typeof],.vcard,.h-card')
    }
  }
}

function hides(element: Element, dom: DomReader): boolean {
  return dom.attr(element, 'hidden') !== null || /none|hidden/.test(dom.attr(element, 'style') ?? '')
}
