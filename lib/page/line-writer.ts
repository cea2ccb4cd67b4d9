import type { Anchor, Line, Part } from '../model/index.ts'
import { endsBlank, LINE_CHARACTERS } from './blank.ts'
import type { BlockList, NotedBlock } from './block-list.ts'
import { beginsWord, cut, endsWord, folded, parts } from './line-text.ts'

const ANCHORS = 1500
const PARTS = 100

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
/** An inline element as its line will keep it: `end` is known, and `start` counts, once it is closed. */
export type WrittenPart = Mutable<Part>

const EMAIL_ALONE = /^[^\s@]{1,64}@[^\s@]{1,80}\.[^\s@.]{2,20}\s*$/
/** Signs after which a mailbox goes on in the same line: "(post@nordwind.example", "E-mail:post@nordwind.example". */
const LEADS_ON = /[:：;,=(（<[{«„“"'/|·•–—-]$/u
const SEVERAL_WORDS = /\S\s+\S/

/** What a link is called where it shows no text, and its `rel`. */
export interface LinkWords {
  readonly label: string
  readonly rel: string
}

/** Gathers texts into lines, with the inline elements and links that stand in them. Texts are named by their place in the transcript. */
export class LineWriter {
  readonly lines: Line[] = []
  readonly anchors: Anchor[] = []
  /** The text in which each line begins. */
  readonly firstTexts: number[] = []
  characters = 0
  /** The text so far ends in the middle of a word or sentence. */
  private isOpen = false
  private buffer = ''
  private bufferText = -1
  /** Closed in this line. */
  private parts: WrittenPart[] = []
  private readonly openParts: WrittenPart[] = []
  /** Links of this line: their text is known when the line is. */
  private links: (LinkWords & { readonly part: WrittenPart })[] = []

  constructor(private readonly blocks: BlockList) {}

  text(data: string, at: number) {
    if (this.buffer.length > LINE_CHARACTERS) return
    if (this.isOpen && this.runsOn(data, false)) this.flush()
    this.add(data, at)
  }

  private add(data: string, at: number) {
    const text = this.isOpen ? folded(cut(data)) : folded(cut(data).trimStart()).trimStart()
    if (text === '') return
    if (this.buffer === '') this.bufferText = at
    this.buffer += text
    this.isOpen = !endsBlank(text)
  }

  /** A block that holds nothing but this text. */
  block(data: string, at: number, noted: NotedBlock) {
    this.flush()
    const text = folded(cut(data)).trim()
    if (text === '') return
    this.write(this.blocks.alone(noted), text, at, this.partsOf(text.length))
  }

  /** An inline element that holds nothing but this text: `openPart()`, `text()` and `closePart()` in one. */
  part(part: WrittenPart, data: string, at: number, link: LinkWords) {
    if (this.isOpen && data !== '' && this.runsOn(data, true)) this.flush()
    part.start = this.buffer.length
    if (part.start <= LINE_CHARACTERS) this.add(data, at)
    this.wrote(part, link)
  }

  space() {
    if (!this.isOpen) return
    this.buffer += ' '
    this.isOpen = false
  }

  /** `firstText`: what it begins with, where that is a text. */
  openPart(part: WrittenPart, firstText: string) {
    if (this.isOpen && firstText !== '' && this.runsOn(firstText, true)) this.flush()
    part.start = this.buffer.length
    this.openParts.push(part)
  }

  /** Closes the part that was opened last. */
  closePart(link: LinkWords) {
    const part = this.openParts.pop()
    if (part) this.wrote(part, link)
  }

  private wrote(part: WrittenPart, link: LinkWords) {
    part.end = this.buffer.length
    if (part.end > part.start) this.parts.push(part)
    if (part.href === undefined || this.anchors.length + this.links.length >= ANCHORS) return
    this.links.push({ ...link, part })
  }

  /** Ends the line: writes it with its parts and links, unless it is empty. */
  flush() {
    const { buffer } = this
    if (buffer === '' && this.links.length === 0) return
    const text = buffer.trimEnd().slice(0, LINE_CHARACTERS)
    const block = this.blocks.innermost()
    this.writeLinks(text, block)
    if (text !== '') this.write(block, text, this.bufferText, this.partsOf(text.length))
    this.buffer = ''
    this.isOpen = false
    for (const part of this.openParts) part.start = 0
  }

  private write(block: number, text: string, at: number, parts: Part[]) {
    this.lines.push(parts.length > 0 ? { block, text, parts } : { block, text })
    this.firstTexts.push(at)
    this.characters += text.length
  }

  /** The parts of a line of this length, in order. One that stays open goes on in the next line. */
  private partsOf(length: number): Part[] {
    const inside = this.parts
    this.parts = []
    for (const part of this.openParts) inside.push({ ...part, end: length })
    for (const part of inside) part.end = Math.min(part.end, length)
    return inside.filter(({ start, end }) => end > start).sort(inOrder).slice(0, PARTS) // prettier-ignore
  }

  private writeLinks(text: string, block: number) {
    for (const { part, label, rel } of this.links) {
      const shown = text.slice(part.start, part.end).trim().slice(0, 120)
      const anchor = { href: part.href!, block, text: shown || label, line: shown ? this.lines.length : -1 }
      this.anchors.push(rel ? { ...anchor, rel } : anchor)
    }
    this.links = []
  }

  /**
   * "Anna NowakHead of Sales": words of two inline elements that only a style sheet of the page sets apart. One side at
   * least is of several words, so that a name in two colours ("Lumen" "Farm") stays whole.
   */
  private runsOn(next: string, opens: boolean): boolean {
    if (!beginsWord(next)) return false
    if (opens && EMAIL_ALONE.test(next)) return !LEADS_ON.test(this.buffer)
    if (!endsWord(this.buffer)) return false
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
