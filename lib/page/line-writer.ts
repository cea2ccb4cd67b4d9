import type { Anchor, Line, Part } from '../model/index.ts'
import type { DomReader } from './dom.ts'

export const LINE_CHARACTERS = 3000
const ANCHORS = 1500
const PARTS = 100

/** An inline element that is open while its text is gathered. */
export interface OpenPart {
  readonly element: Element
  readonly tag: string
  readonly cls: string
  readonly href: string
  readonly when: string
  start: number
}

type WrittenPart = { -readonly [K in keyof Part]: Part[K] }

interface PendingAnchor {
  readonly element: Element
  readonly href: string
  readonly start: number
  readonly end: number
}

const BEGINS_WORD = /^[\p{L}\p{N}]/u
const ENDS_WORD = /[\p{L}\p{N}!?»”"]$/u
const EMAIL_ALONE = /^[^\s@]{1,64}@[^\s@]{1,80}\.[^\s@.]{2,20}\s*$/
const SEVERAL_WORDS = /\S\s+\S/
const LOWER_THEN_UPPER =
  /^(?:[\p{Ll}\p{N}!?»”"]\p{Lu}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}])$/u
/** Whatever folding would change: most texts hold none of it and are taken as they are. */
const UNFOLDED = /[^\S ]|\u00a0| {2}/

/** Gathers text into lines, with the inline elements and links that stand in them. */
export class LineWriter {
  readonly lines: Line[] = []
  readonly anchors: Anchor[] = []
  /** The text in which each line begins, or the element that holds nothing but it. */
  readonly firstNodes: (Text | Element | undefined)[] = []
  characters = 0
  private buffer = ''
  private bufferNode: Text | Element | undefined
  private parts: WrittenPart[] = []
  private readonly openParts: OpenPart[] = []
  private pending: PendingAnchor[] = []

  /** `blockIndex`: the block that the line stands in, written down on first use. */
  constructor(
    private readonly dom: DomReader,
    private readonly blockIndex: () => number,
  ) {}

  /** The text so far ends in the middle of a word or sentence. */
  get isOpen(): boolean {
    return this.buffer !== '' && !isBlank(this.buffer.charCodeAt(this.buffer.length - 1))
  }

  get length(): number {
    return this.buffer.length
  }

  /** `node`: the text itself, or the element whose only content it is. */
  text(data: string, node: Text | Element) {
    if (this.buffer === '' ? isBlankText(data) : this.buffer.length > LINE_CHARACTERS) return
    const cut = data.length > LINE_CHARACTERS ? data.slice(0, LINE_CHARACTERS) : data
    if (this.buffer !== '' && this.runsOn(cut, false)) this.flush()
    const folded = UNFOLDED.test(cut) ? cut.replace(/[\s\u00a0]+/g, ' ') : cut
    const added = this.buffer === '' || this.buffer.endsWith(' ') ? folded.trimStart() : folded
    if (added === '') return
    if (this.buffer === '') this.bufferNode = node
    this.buffer += added
  }

  space() {
    if (this.isOpen) this.buffer += ' '
  }

  openPart(part: OpenPart, firstText: string) {
    if (firstText !== '' && this.runsOn(firstText, true)) this.flush()
    part.start = this.buffer.length
    this.openParts.push(part)
  }

  /** Closes the part that was opened last. */
  closePart() {
    const part = this.openParts.pop()
    if (!part) return
    const end = this.buffer.length
    if (end > part.start) this.parts.push(partOf(part, end))
    if (part.href !== '' && this.anchors.length + this.pending.length < ANCHORS)
      this.pending.push({ element: part.element, href: part.href, start: part.start, end })
  }

  /** Ends the line: writes it with its parts and links, unless it is empty. */
  flush() {
    if (this.buffer === '' && this.pending.length === 0) {
      for (const part of this.openParts) part.start = 0
      return
    }
    const text = this.buffer.trimEnd().slice(0, LINE_CHARACTERS)
    const block = text !== '' || this.pending.length > 0 ? this.blockIndex() : -1
    for (const anchor of this.pending) this.link(anchor, text, block)
    if (text !== '') {
      const parts = this.parts.length + this.openParts.length > 0 ? this.partsOf(text.length) : undefined
      this.lines.push(parts && parts.length > 0 ? { block, text, parts } : { block, text })
      this.firstNodes.push(this.bufferNode)
      this.characters += text.length
    }
    this.buffer = ''
    if (this.parts.length > 0) this.parts = []
    if (this.pending.length > 0) this.pending = []
    for (const part of this.openParts) part.start = 0
  }

  private partsOf(length: number): Part[] {
    const inside: WrittenPart[] = []
    let isSorted = true
    const add = (part: WrittenPart) => {
      if (part.end > length) part.end = length
      if (part.end <= part.start) return
      const before = inside.at(-1)
      isSorted &&= before === undefined || inOrder(before, part) <= 0
      inside.push(part)
    }
    for (const part of this.parts) add(part)
    for (const part of this.openParts) add(partOf(part, length))
    if (!isSorted) inside.sort(inOrder)
    if (inside.length > PARTS) inside.length = PARTS
    return inside
  }

  private link({ element, href, start, end }: PendingAnchor, text: string, block: number) {
    const shown = text.slice(start, end).trim().slice(0, 120)
    const rel = this.dom.attr(element, 'rel')
    const anchor = { href, block, text: shown || this.labelOf(element), line: shown ? this.lines.length : -1 }
    this.anchors.push(rel ? { ...anchor, rel: rel.slice(0, 80) } : anchor)
  }

  /** What a link without text is called: its own label, else its picture's. */
  private labelOf(anchor: Element): string {
    const own = this.dom.attr(anchor, 'aria-label') ?? this.dom.attr(anchor, 'title')
    if (own !== null) return own.slice(0, 120)
    const picture = anchor.querySelector('img[alt],[aria-label],svg title')
    const label =
      picture &&
      (this.dom.attr(picture, 'alt') ?? this.dom.attr(picture, 'aria-label') ?? this.dom.textOf(picture))
    return (label ?? '').slice(0, 120)
  }

  /**
   * "Anna NowakHead of Sales": words of two inline elements that only a style sheet of the page sets apart. One side at
   * least is of several words, so that a name in two colours ("Lumen" "Farm") stays whole.
   */
  private runsOn(next: string, opens: boolean): boolean {
    if (!this.isOpen || !beginsWord(next) || !endsWord(this.buffer)) return false
    if (opens && EMAIL_ALONE.test(next)) return true
    const end = this.buffer.length
    const before = this.parts.find((part) => part.end === end)
    if (!before && !opens) return false
    const isWordEnd = parts(this.buffer.slice(-1), next[0]!)
    const severalBefore =
      before !== undefined && SEVERAL_WORDS.test(this.buffer.slice(before.start, before.end))
    const severalNext = opens && SEVERAL_WORDS.test(next)
    return before && opens ? severalBefore || severalNext : isWordEnd && (severalBefore || severalNext)
  }
}

const inOrder = (a: Part, b: Part) => a.start - b.start || b.end - a.end

function partOf({ start, tag, cls, href, when }: OpenPart, end: number): WrittenPart {
  const part: WrittenPart = { start, end, tag }
  if (cls !== '') part.cls = cls
  if (href !== '') part.href = href
  if (when !== '') part.when = when
  return part
}

/** What most words begin and end with is told without a table of all letters, which takes the browser a millisecond to make. */
const isPlain = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)

function beginsWord(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 0x80 ? isPlain(code) : BEGINS_WORD.test(text)
}

function endsWord(text: string): boolean {
  const code = text.charCodeAt(text.length - 1)
  return code < 0x80 ? isPlain(code) || code === 0x21 || code === 0x3f || code === 0x22 : ENDS_WORD.test(text)
}

/** Whether the second character may only begin a word that the first does not stand in: `kA`, `7A`, `"A`. */
function parts(last: string, first: string): boolean {
  const [before, after] = [last.charCodeAt(0), first.charCodeAt(0)]
  if (before >= 0x80 || after >= 0x80) return LOWER_THEN_UPPER.test(last + first)
  return after >= 0x41 && after <= 0x5a && (!isPlain(before) || before < 0x41 || before > 0x5a)
}

/** Most texts that begin with a blank are the few blanks between two elements. */
function isBlankText(data: string): boolean {
  let at = 0
  const end = Math.min(data.length, LINE_CHARACTERS)
  while (at < end && isBlank(data.charCodeAt(at))) at += 1
  return at === end
}

const isBlank = (code: number) => code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)
