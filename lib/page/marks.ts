import type { DomReader } from './dom.ts'

const MARKS = 600
const LENGTH = 80
const MACHINERY = ['script', 'iframe', 'noscript', 'link', 'style']
const ELEMENTS = 400

/** Notes names, never values: see `Observation.marks`. */
export class Marks {
  private readonly found = new Set<string>()

  constructor(
    private readonly document: Document,
    private readonly dom: DomReader,
  ) {}

  /** `customTags`: custom elements that the walk met. */
  list(customTags: ReadonlySet<string>): string[] {
    this.element(this.document.documentElement)
    if (this.document.body) this.element(this.document.body)
    for (const element of this.machinery()) this.names(element)
    for (const tag of customTags) this.add('tag', tag)
    return [...this.found]
  }

  /** By tag: the browser keeps such lists, where a selector would look at every element again. */
  private *machinery() {
    let left = ELEMENTS
    for (const tag of MACHINERY)
      for (const element of this.document.getElementsByTagName(tag)) {
        if ((tag === 'link' || tag === 'style') && this.dom.attr(element, 'id') === null) continue
        if (left-- === 0) return
        yield element
      }
    for (const element of this.document.body?.children ?? []) {
      if (left-- === 0) return
      yield element
    }
  }

  /** Functions called with a text, a list or an object in an inline script: `fbq('init'`, `_paq.push([`. */
  calls(script: string) {
    for (const [, name] of script.matchAll(/(?<![\w$])([A-Za-z_$][\w$]{2,31})(?:\.push)?\(['"[{]/g))
      this.add('call', name!)
    for (const [, dotted, quoted] of script.matchAll(
      /\bwindow(?:\.([A-Za-z_$][\w$]{2,31})|\[['"]([\w$]{3,32})['"]\]) ?=/g,
    ))
      this.add('call', dotted ?? quoted ?? '')
  }

  code(id: string) {
    this.add('code', id)
  }

  private element(element: Element) {
    this.names(element)
    for (const word of (this.dom.attr(element, 'class') ?? '').split(/\s+/).slice(0, 60))
      this.add('class', word)
  }

  private names(element: Element) {
    this.add('id', this.dom.attr(element, 'id') ?? '')
    for (const name of this.dom.attributesOf(element).slice(0, 20))
      if (name.includes('-')) this.add('attr', name)
  }

  private add(sort: string, name: string) {
    if (name && name.length <= LENGTH - 6 && this.found.size < MARKS) this.found.add(`${sort}=${name}`)
  }
}
