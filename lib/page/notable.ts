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
const ITEMS = '[itemscope],[typeof],.vcard,.h-card'
const SELECTOR =
  '[role],[data-cfemail],[itemscope],[typeof],.vcard,.h-card,[hidden],[style*="none"],[style*="hidden"]'

/** Elements that one question to the browser may pass over: a task of ours stays short on a slow machine, too. */
const AT_ONCE = 4000

/**
 * The few elements of a page that carry attributes which the walk would otherwise ask of every element: found in passes of
 * the browser's own, since a question to the DOM costs more than all else that is done for a node.
 */
export class Notable {
  readonly roles = new Map<Element, Zone>()
  readonly protectedEmails = new Map<Element, string>()
  readonly hiddenInline = new Set<Element>()
  /** The page has microdata, RDFa or contact cards. */
  hasItems = false

  constructor(
    document: Document,
    private readonly dom: DomReader,
  ) {
    this.look(document.documentElement)
    if (document.head) this.cover(document.head)
  }

  /** Looks at an element and, unless there is too much, at all in it: true when nothing in it has to be looked at again. */
  cover(element: Element): boolean {
    this.look(element)
    if (element.getElementsByTagName('*').length > AT_ONCE) return false
    for (const found of element.querySelectorAll(SELECTOR)) this.note(found)
    return true
  }

  /** Looks at an element alone. */
  look(element: Element) {
    if (this.dom.matches(element, SELECTOR)) this.note(element)
  }

  private note(element: Element) {
    const { dom } = this
    const role = dom.attr(element, 'role')
    if (role && Object.hasOwn(ROLES, role)) this.roles.set(element, ROLES[role]!)
    const email = dom.attr(element, 'data-cfemail')
    if (email) this.protectedEmails.set(element, email)
    if (INLINE.test(dom.tagOf(element)) && hides(element, dom) && !dom.isRendered(element))
      this.hiddenInline.add(element)
    this.hasItems ||= dom.matches(element, ITEMS)
  }
}

function hides(element: Element, dom: DomReader): boolean {
  return dom.attr(element, 'hidden') !== null || /none|hidden/.test(dom.attr(element, 'style') ?? '')
}
