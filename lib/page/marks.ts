import type { DomReader } from './dom.ts'
import type { Slices } from './slices.ts'

const MARKS = 800
const LENGTH = 80
const SETS = 80
const MACHINERY = ['script', 'iframe', 'noscript', 'link', 'style']
const ELEMENTS = 400
const FILLERS = 150
const COMMENTS = 40
const USUAL =
  /^(?:alternate |shortcut )?(?:stylesheet|icon|apple-touch-icon|preload|prefetch|preconnect|dns-prefetch|modulepreload|canonical|alternate|manifest|next|prev|mask-icon|shortlink|search)\b/i
const CALL =
  /(?<![\w$.])(?:(?:window|self|top|parent|globalThis)\.)?([A-Za-z_$][\w$]{2,31})(?:\.\w{1,24}){0,3}\(['"[{]/g
const SET = /(?:[;{}\n,(]|^|\bvar|\blet|\bconst)\s{0,8}([A-Za-z_$][\w$]{3,31})\s{0,2}=(?!=)/g
/** Attributes by which a framework keeps a component's style to itself bear a number of the component's. */
const SCOPED = /^(data-v-|_ngcontent-|_nghost-)[\w-]*$/

/** Notes names, never values: see `Observation.marks`. */
export class Marks {
  private readonly found = new Set<string>()

  constructor(
    private readonly document: Document,
    private readonly dom: DomReader,
  ) {}

  /** `customTags`: custom elements that the walk met. */
  async list(customTags: ReadonlySet<string>, slices: Slices): Promise<string[]> {
    this.element(this.document.documentElement)
    if (this.document.body) this.element(this.document.body)
    this.comments()
    this.machinery()
    for (const tag of customTags) this.add('tag', tag)
    await slices.breathe()
    this.fillers()
    await slices.breathe()
    return [...this.found]
  }

  /** By tag: the browser keeps such lists, where a selector would look at every element again. */
  private machinery() {
    let left = ELEMENTS
    for (const tag of MACHINERY)
      for (const element of this.document.getElementsByTagName(tag)) {
        if (tag === 'link') this.relation(element)
        if ((tag === 'link' || tag === 'style') && this.dom.attr(element, 'id') === null) continue
        if (left-- === 0) return
        if (tag === 'script') this.classes(element)
        this.names(element)
      }
    for (const element of this.document.body?.children ?? []) {
      if (left-- === 0) return
      this.names(element)
      // A framework puts its page into one element, and its own signs on what stands there.
      const first = this.firstIn(element)
      if (first) this.names(first)
    }
  }

  private firstIn(element: Element): Element | undefined {
    let child: Node | null = this.dom.childOf(element)
    while (child && child.nodeType !== 1) child = this.dom.siblingOf(child)
    return (child as Element | null) ?? undefined
  }

  /** Elements that hold nothing of the page: a widget's script will fill them. */
  private fillers() {
    const found = this.document.querySelectorAll('div:empty[class],div:empty[id],form[class],button[class]')
    for (let at = 0; at < found.length && at < FILLERS; at += 1) this.element(found[at]!)
  }

  /** `rel` of links that lead neither to a style nor to an icon: `https://api.w.org/`, `EditURI`. */
  private relation(link: Element) {
    const rel = this.dom.attr(link, 'rel') ?? ''
    if (rel !== '' && !USUAL.test(rel)) this.add('rel', rel)
  }

  /** How comments of the head begin: a product signs the page there. What is commented out begins with a sign of markup. */
  private comments() {
    let left = COMMENTS
    for (let node = this.document.head?.firstChild ?? null; node; node = node.nextSibling) {
      if (node.nodeType !== 8) continue
      if (left-- === 0) return
      const said = (node as Comment).data.slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 60)
      if (/^[\p{L}\d]/u.test(said)) this.add('comment', said)
    }
  }

  /** Functions called with a text, a list or an object in an inline script: `fbq('init'`, `_paq.push([`, `Marquiz.init({`. */
  calls(script: string) {
    for (const [, name] of script.matchAll(CALL)) this.add('call', name!)
    let left = SETS
    for (const [, dotted, quoted] of script.matchAll(
      /\bwindow(?:\.([A-Za-z_$][\w$]{2,31})|\[['"]([\w$]{3,32})['"]\]) ?=(?!=)/g,
    )) {
      const name = dotted ?? quoted ?? ''
      this.add('call', name)
      // What a script gives to the window is meant for others to find.
      if (left-- > 0) this.add('set', name)
    }
    for (const [, name] of script.matchAll(SET)) {
      // A word with a capital or a sign inside was made up by somebody; any other is a variable of anybody's.
      if (!/^[a-z]+[A-Z\d]|[_$]/.test(name!) && !/^[A-Z]{2,31}\d|^[A-Z]{4,31}$/.test(name!)) continue
      if (left-- <= 0) return
      this.add('set', name!)
    }
  }

  code(id: string) {
    this.add('code', id)
  }

  private element(element: Element) {
    this.names(element)
    this.classes(element)
  }

  private classes(element: Element) {
    for (const word of (this.dom.attr(element, 'class') ?? '').split(/\s+/).slice(0, 60))
      this.add('class', word)
  }

  private names(element: Element) {
    this.add('id', this.dom.attr(element, 'id') ?? '')
    for (const name of this.dom.attributesOf(element).slice(0, 20))
      if (name.includes('-') && !name.startsWith('aria-')) this.add('attr', name.replace(SCOPED, '$1'))
  }

  private add(sort: string, name: string) {
    if (name && name.length <= LENGTH - 6 && this.found.size < MARKS) this.found.add(`${sort}=${name}`)
  }
}
