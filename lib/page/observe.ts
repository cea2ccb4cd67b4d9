import type { Anchor, Block, Image, Item, Line, Observation, Part, Zone } from '../model/index.ts'
import { domReader, type DomReader } from './dom.ts'
import { headOf } from './head.ts'
import { itemsOf } from './items.ts'
import { resourcesOf } from './resources.ts'
import { Slices } from './slices.ts'
import { BLOCK_TAGS, PART_TAGS, SKIPPED_TAGS } from './tags.ts'

/** Where the walk ends, whatever the page holds. The rest of the page is left unread and the observation says so. */
export interface Budget {
  readonly nodes: number
  readonly lines: number
  readonly characters: number
}

export const DEFAULT_BUDGET: Budget = { nodes: 400_000, lines: 15_000, characters: 600_000 }

const LINE_CHARACTERS = 3000
const ANCHORS = 1500
const IMAGES = 300

/**
 * Walks the page once, in slices, and writes nothing to it.
 * The result is plain data; the readers work on it elsewhere, off the page's thread.
 */
export async function observe(
  document: Document,
  url: string,
  budget: Budget = DEFAULT_BUDGET,
  view: Window | null = document.defaultView,
): Promise<Observation> {
  return (await observeWithNodes(document, url, budget, view)).observation
}

/** An observation, and the way back from its lines to the page. Nodes are held weakly: the page may throw them away. */
export interface ObservedPage {
  readonly observation: Observation
  nodeOfLine(line: number): Text | undefined
}

export async function observeWithNodes(
  document: Document,
  url: string,
  budget: Budget = DEFAULT_BUDGET,
  /** The window that made the document; one that was only parsed is in none, and nothing of it is rendered. */
  view: Window | null = document.defaultView,
): Promise<ObservedPage> {
  const slices = new Slices()
  const dom = domReader(view as Window & typeof globalThis, document.defaultView !== null)
  const walk = new Walk(document, dom, budget)
  if (document.body) await walk.through(document.body, slices)
  await slices.rest()
  const head = headOf(document, dom)
  const items: Item[] = itemsOf(document, dom)
  if (slices.due()) await slices.rest()
  const resources = resourcesOf(document, dom)
  const observation: Observation = {
    url,
    ...head,
    items,
    blocks: walk.blocks,
    lines: walk.lines,
    anchors: walk.anchors,
    images: walk.images,
    ...resources,
    stats: { nodes: walk.nodes, truncated: walk.truncated, ...slices.finish() },
  }
  return { observation, nodeOfLine: (line) => walk.firstNodes[line]?.deref() }
}

interface OpenPart {
  element: Element
  start: number
  tag: string
  cls?: string
  href?: string
  when?: string
}

class Walk {
  readonly blocks: Block[] = []
  readonly lines: Line[] = []
  readonly anchors: Anchor[] = []
  readonly images: Image[] = []
  /** The text node in which each line begins. */
  readonly firstNodes: WeakRef<Text>[] = []
  nodes = 0
  truncated = false
  private characters = 0
  /** Open block elements from the root down, with their index once they held text. */
  private stack: { element: Element; index: number; zone: Zone; hidden: boolean }[] = []
  private buffer = ''
  private bufferNode: Text | undefined
  private parts: Part[] = []
  private openParts: OpenPart[] = []
  private pendingAnchors: {
    anchor: Omit<Anchor, 'line' | 'text'>
    start: number
    end: number
    label: string
  }[] = []
  private inlineAsBlock = new Map<string, boolean>()

  constructor(
    private readonly document: Document,
    private readonly dom: DomReader,
    private readonly budget: Budget,
  ) {}

  async through(root: Element, slices: Slices): Promise<void> {
    const generator = this.visit(root)
    for (let step = generator.next(); !step.done; step = generator.next()) {
      if (slices.due()) await slices.rest()
    }
  }

  /** Depth-first without recursion over nodes: a page may nest deeper than the call stack. Yields every 64 nodes. */
  private *visit(root: Element): Generator<void> {
    const walker = this.document.createTreeWalker(root, 5 /* elements and text */)
    const closing: { node: Node; end: () => void }[] = []
    let node: Node | null = root
    while (node) {
      this.nodes += 1
      if (this.isOver()) break
      if (this.nodes % 64 === 0) yield
      let descend = true
      if (node.nodeType === 3) this.text(node as Text)
      else if (node.nodeType === 1) {
        const end = this.open(node as Element)
        if (end === 'skip') descend = false
        else {
          closing.push({ node, end })
          const shadow = this.dom.shadowOf(node as Element)
          if (shadow)
            for (const child of this.dom.childrenOf(shadow))
              if (child.nodeType === 1) yield* this.visit(child as Element)
        }
      }
      const next: Node | null = (descend ? walker.firstChild() : null) ?? walker.nextSibling()
      if (next) {
        while (closing.length && this.dom.parentOf(next) !== closing.at(-1)!.node) closing.pop()!.end()
        node = next
        continue
      }
      node = null
      while (walker.parentNode()) {
        const sibling = walker.nextSibling()
        if (sibling) {
          while (closing.length && this.dom.parentOf(sibling) !== closing.at(-1)!.node) closing.pop()!.end()
          node = sibling
          break
        }
      }
    }
    while (closing.length) closing.pop()!.end()
    this.flush()
  }

  private isOver(): boolean {
    this.truncated ||=
      this.nodes > this.budget.nodes ||
      this.lines.length >= this.budget.lines ||
      this.characters >= this.budget.characters
    return this.truncated
  }

  private open(element: Element): (() => void) | 'skip' {
    const tag = this.dom.tagOf(element)
    if (SKIPPED_TAGS.has(tag)) {
      if (tag !== 'script' && tag !== 'style') this.space()
      return 'skip'
    }
    if (tag === 'br' || tag === 'hr') {
      this.flush()
      return 'skip'
    }
    if (tag === 'img') {
      this.picture(element)
      return 'skip'
    }
    if (this.isBlock(element, tag)) {
      this.flush()
      this.pushBlock(element, tag)
      return () => {
        this.flush()
        this.stack.pop()
      }
    }
    return this.openInline(element, tag)
  }

  private isBlock(element: Element, tag: string): boolean {
    if (BLOCK_TAGS.has(tag) || tag.includes('-')) return true
    if (this.buffer === '' || /\s$/.test(this.buffer)) return false
    // Text abuts an inline element: only its computed display tells whether a reader sees a gap. Asked once per tag and class.
    const key = `${tag}.${this.dom.attr(element, 'class') ?? ''}.${this.dom.attr(element, 'style') ?? ''}`
    let block = this.inlineAsBlock.get(key)
    if (block === undefined) {
      const display = this.document.defaultView?.getComputedStyle(element).display ?? 'inline'
      block = !(
        display.startsWith('inline') ||
        display === 'contents' ||
        display === 'none' ||
        display === ''
      )
      this.inlineAsBlock.set(key, block)
    }
    return block
  }

  private openInline(element: Element, tag: string): () => void {
    if (!PART_TAGS.has(tag)) return () => {}
    const first = element.firstChild
    if (first?.nodeType === 3 && this.runsOn((first as Text).data, true)) this.flush()
    const part: OpenPart = { element, start: this.buffer.length, tag }
    const cls = this.dom.attr(element, 'class')
    if (cls) part.cls = cls.slice(0, 80)
    const href = tag === 'a' || tag === 'span' ? hrefOf(element, this.dom) : ''
    if (href) part.href = href
    const when = tag === 'time' ? this.dom.attr(element, 'datetime') : null
    if (when) part.when = when.slice(0, 40)
    this.openParts.push(part)
    return () => this.closeInline(part)
  }

  private closeInline(part: OpenPart) {
    const at = this.openParts.lastIndexOf(part)
    if (at >= 0) this.openParts.splice(at, 1)
    const end = this.buffer.length
    if (end > part.start) {
      this.parts.push({
        start: part.start,
        end,
        tag: part.tag,
        ...(part.cls ? { cls: part.cls } : {}),
        ...(part.href ? { href: part.href } : {}),
        ...(part.when ? { when: part.when } : {}),
      })
    }
    if (part.href) this.link(part, end)
  }

  private link(part: OpenPart, end: number) {
    if (this.anchors.length + this.pendingAnchors.length >= ANCHORS || !part.href) return
    const rel = this.dom.attr(part.element, 'rel')
    const label =
      this.dom.attr(part.element, 'aria-label') ??
      this.dom.attr(part.element, 'title') ??
      this.pictureLabel(part.element)
    this.pendingAnchors.push({
      anchor: { href: part.href, block: -1, ...(rel ? { rel: rel.slice(0, 80) } : {}) },
      start: part.start,
      end,
      label: label.slice(0, 120),
    })
  }

  private pictureLabel(anchor: Element): string {
    const picture = anchor.querySelector('img[alt],[aria-label],svg title')
    if (!picture) return ''
    return (
      this.dom.attr(picture, 'alt') ?? this.dom.attr(picture, 'aria-label') ?? this.dom.textOf(picture) ?? ''
    )
  }

  private picture(element: Element) {
    const src = this.dom.attr(element, 'src') || this.dom.attr(element, 'data-src') || ''
    const alt = (this.dom.attr(element, 'alt') ?? '').slice(0, 300)
    if (this.images.length >= IMAGES || (!src && !alt)) return
    const wrapper = this.dom.parentOf(element)
    const hint = [element, wrapper?.nodeType === 1 ? (wrapper as Element) : null]
      .map((e) => (e ? `${this.dom.attr(e, 'class') ?? ''} ${this.dom.attr(e, 'id') ?? ''}` : ''))
      .join(' ')
      .trim()
      .slice(0, 160)
    const address = src.startsWith('data:') ? '' : absolute(src, this.document)
    this.images.push({ src: address, alt, block: this.blockIndex(), hint })
  }

  private text(node: Text) {
    const data = node.data
    if (data.length === 0 || this.buffer.length > LINE_CHARACTERS) return
    const cut = data.length > LINE_CHARACTERS ? data.slice(0, LINE_CHARACTERS) : data
    if (this.runsOn(cut, false)) this.flush()
    const folded = cut.replace(/[\s\u00a0]+/g, ' ')
    const added = this.buffer === '' || this.buffer.endsWith(' ') ? folded.trimStart() : folded
    if (this.buffer === '' && added !== '') this.bufferNode = node
    this.buffer += added
  }

  /**
   * "Anna NowakHead of Sales": words of two inline elements that only a style sheet of the page sets apart. One side at
   * least is of several words, so that a name in two colours ("Lumen" "Farm") stays whole.
   */
  private runsOn(next: string, opens: boolean): boolean {
    if (this.buffer === '' || !BEGINS_WORD.test(next) || !ENDS_WORD.test(this.buffer)) return false
    if (opens && EMAIL_ALONE.test(next)) return true
    const end = this.buffer.length
    const before = this.parts.find((part) => part.end === end)
    if (!before && !opens) return false
    const isWordEnd = LOWER_THEN_UPPER.test(this.buffer.slice(-1) + next[0]!)
    const severalBefore =
      before !== undefined && SEVERAL_WORDS.test(this.buffer.slice(before.start, before.end))
    const severalNext = opens && SEVERAL_WORDS.test(next)
    return before && opens ? severalBefore || severalNext : isWordEnd && (severalBefore || severalNext)
  }

  private space() {
    if (this.buffer !== '' && !this.buffer.endsWith(' ')) this.buffer += ' '
  }

  /** Ends the line: writes it with its parts and links, unless it is empty. */
  private flush() {
    const text = this.buffer.trimEnd().slice(0, LINE_CHARACTERS)
    const block = text || this.pendingAnchors.length ? this.blockIndex() : -1
    const line = text ? this.lines.length : -1
    for (const { anchor, start, end, label } of this.pendingAnchors) {
      const shown = text.slice(start, end).trim().slice(0, 120)
      this.anchors.push({ ...anchor, block, text: shown || label, line: shown ? line : -1 })
    }
    if (text) {
      const open: Part[] = this.openParts.map(({ start, tag, cls, href, when }) => ({
        start,
        end: text.length,
        tag,
        ...(cls ? { cls } : {}),
        ...(href ? { href } : {}),
        ...(when ? { when } : {}),
      }))
      const parts = [...this.parts, ...open]
        .map((part) => ({ ...part, end: Math.min(part.end, text.length) }))
        .filter((part) => part.end > part.start)
        .sort((a, b) => a.start - b.start || b.end - a.end)
        .slice(0, 100)
      this.lines.push(parts.length ? { block, text, parts } : { block, text })
      if (this.bufferNode) this.firstNodes[this.lines.length - 1] = new WeakRef(this.bufferNode)
      this.characters += text.length
    }
    this.buffer = ''
    this.parts = []
    this.pendingAnchors = []
    for (const part of this.openParts) part.start = 0
  }

  private pushBlock(element: Element, tag: string) {
    const above = this.stack.at(-1)
    const zone = zoneOf(element, tag, this.dom) ?? above?.zone ?? 'main'
    this.stack.push({ element, index: -1, zone, hidden: above?.hidden ?? false })
  }

  /** Index of the innermost open block; it and its parents are written down on first use. */
  private blockIndex(): number {
    let parent = -1
    for (const open of this.stack) {
      if (open.index < 0) {
        open.hidden =
          (parent >= 0 && this.blocks[parent]!.hidden === true) || !this.dom.isRendered(open.element)
        open.index = this.blocks.length
        this.blocks.push({
          parent,
          tag: this.dom.tagOf(open.element),
          cls: (this.dom.attr(open.element, 'class') ?? '').trim().slice(0, 80),
          zone: open.zone,
          ...(open.hidden ? { hidden: true as const } : {}),
        })
      }
      parent = open.index
    }
    return parent
  }
}

const BEGINS_WORD = /^[\p{L}\p{N}]/u
const ENDS_WORD = /[\p{L}\p{N}!?»”"]$/u
const EMAIL_ALONE = /^[^\s@]{1,64}@[^\s@]{1,80}\.[^\s@.]{2,20}\s*$/
const SEVERAL_WORDS = /\S\s+\S/
const LOWER_THEN_UPPER =
  /^(?:[\p{Ll}\p{N}!?»”"]\p{Lu}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}])$/u

const ROLES: Record<string, Zone> = {
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

const ZONE_TAGS: Record<string, Zone> = {
  header: 'header',
  nav: 'nav',
  footer: 'footer',
  aside: 'aside',
  dialog: 'dialog',
  main: 'main',
}

/** By role and element first; class and id words only for what everybody names so. */
function zoneOf(element: Element, tag: string, dom: DomReader): Zone | undefined {
  const role = dom.attr(element, 'role')
  if (role && Object.hasOwn(ROLES, role)) return ROLES[role]
  if (Object.hasOwn(ZONE_TAGS, tag)) {
    // A header or footer of an article or a card is not the page's.
    if ((tag === 'header' || tag === 'footer') && insideSection(element, dom)) return undefined
    return ZONE_TAGS[tag]
  }
  if (tag !== 'div' && tag !== 'ul' && tag !== 'table' && tag !== 'section' && tag !== 'td') return undefined
  const names = `${dom.attr(element, 'id') ?? ''} ${dom.attr(element, 'class') ?? ''}`.toLowerCase()
  if (
    /(?:^|[\s_-])(?:nav|navbar|navigation|mainnav|mainmenu|menu|megamenu|breadcrumbs?)(?:$|[\s_-])/.test(
      names,
    )
  )
    return 'nav'
  if (/(?:^|[\s_-])(?:footer|site-footer|page-footer|colophon|copyright)(?:$|[\s_-])/.test(names))
    return 'footer'
  if (/(?:^|\s)(?:cookie|consent|gdpr)[\w-]*/.test(names)) return 'dialog'
  return undefined
}

function insideSection(element: Element, dom: DomReader): boolean {
  for (let up = dom.parentOf(element); up && up.nodeType === 1; up = dom.parentOf(up)) {
    const tag = dom.tagOf(up as Element)
    if (tag === 'article' || tag === 'section' || tag === 'li' || tag === 'main') return true
  }
  return false
}

function hrefOf(anchor: Element, dom: DomReader): string {
  const raw = dom.attr(anchor, 'href')?.trim() ?? ''
  // Cloudflare hides addresses behind a link of its own with the address in this attribute.
  const protectedEmail = dom.attr(anchor, 'data-cfemail')
  if (protectedEmail) return `cfemail:${protectedEmail.slice(0, 400)}`
  if (
    raw === '' ||
    dom.tagOf(anchor) !== 'a' ||
    raw.startsWith('#') ||
    /^(?:javascript|data|blob):/i.test(raw)
  )
    return ''
  return absolute(raw, anchor.ownerDocument).slice(0, 2048)
}

function absolute(address: string, document: Document): string {
  try {
    return new URL(address, document.baseURI).href
  } catch {
    return ''
  }
}
