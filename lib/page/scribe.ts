import { endsBlank, LINE_CHARACTERS, showsNothing } from './blank.ts'
import type { Budget } from './budget.ts'
import type { DomReader } from './dom.ts'
import { Links } from './links.ts'
import type { Look } from './looks.ts'
import type { Notable } from './notable.ts'
import { OpenBlocks } from './open-blocks.ts'
import type { Picture } from './picture.ts'
import { Sheet } from './sheet.ts'
import * as Step from './steps.ts'

/** Texts and words that a line is made of, and characters, those of words too, of which one is kept, where a page has most of them. */
const TEXTS_OF_LINE = 4
const WORDS_OF_LINE = 6
const CHARACTERS_OF_ONE = 4

/**
 * Writes the walk down, step by step, and asks of an element what its steps need. Most pages end before the browser has compiled
 * this: what is not asked here, and not made up, is what makes it fast.
 */
export class Scribe {
  readonly sheet = new Sheet()
  readonly blocks: OpenBlocks
  readonly texts: string[] = []
  /** Where each text stands: its own node, or the element that holds nothing else. */
  readonly holders: (Text | Element)[] = []
  /** Characters of all texts, blanks and all. */
  characters = 0
  /** The text so far ends in the middle of a word or sentence: an inline element that follows may stand apart from it. */
  isOpen = false
  /** Something stands in the line. */
  private isLine = false
  /** Texts that show something; how many there were when the line began. */
  private shown = 0
  private shownBefore = 0
  private readonly links: Links
  /** For each link that the walk is in: texts shown before it. */
  private readonly shownBeforeLink: number[] = []

  constructor(dom: DomReader, notable: Notable) {
    this.blocks = new OpenBlocks(dom, notable, this.sheet)
    this.links = new Links(dom, notable, this.sheet)
  }

  /** A page within the budget never gets here: what it keeps is counted by who composes it. */
  isOver({ lines, characters, blocks }: Budget): boolean {
    const { sheet } = this
    return (
      this.texts.length >= lines * TEXTS_OF_LINE ||
      sheet.words.length >= lines * WORDS_OF_LINE ||
      this.characters + sheet.characters >= characters * CHARACTERS_OF_ONE ||
      this.blocks.count >= blocks
    )
  }

  text(text: string, holder: Text | Element) {
    if (showsNothing(text)) {
      if (this.isOpen && /\s/.test(text)) this.gap()
      return
    }
    this.blocks.write()
    this.sheet.steps.push(Step.TEXT)
    this.keep(text, holder)
    this.shows(text)
  }

  /** A blank, for whatever is left out. */
  gap() {
    if (!this.isOpen) return
    this.sheet.steps.push(Step.GAP)
    this.isOpen = false
  }

  break() {
    if (this.isLine) this.sheet.steps.push(Step.BREAK)
    this.lineEnds()
  }

  blockBegins(element: Element, look: Look) {
    this.break()
    this.blocks.begin(element, look)
  }

  blockEnds() {
    if (this.blocks.end()) this.lineEnds()
    else this.break()
  }

  /** A block that holds nothing but this text. */
  textBlock(element: Element, look: Look, text: string) {
    if (showsNothing(text)) return this.break()
    this.lineEnds() // The step itself ends the line before.
    this.blocks.alone(element, look)
    this.keep(text, element)
  }

  /** An inline element that holds nothing but this text. */
  textPart(element: Element, look: Look, text: string) {
    const isShown = !showsNothing(text)
    const isLink = this.links.begin(element, look)
    // What shows nothing and leads nowhere is an icon drawn by a style sheet.
    if (!isShown && !isLink && !(this.isOpen && text !== '')) return
    this.blocks.write()
    if (isLink) this.links.end(element, isShown)
    this.dated(element, look)
    this.sheet.steps.push(Step.TEXT_PART, look.sign)
    this.keep(text, element)
    this.isLine = true
    if (isShown) this.shows(text)
    else if (/\s/.test(text)) this.isOpen = false
  }

  /** True for a link. */
  partBegins(element: Element, look: Look, first: Node | null): boolean {
    const isLink = this.links.begin(element, look)
    this.dated(element, look)
    this.sheet.steps.push(first?.nodeType === 3 ? Step.PART_BEGINS_WITH_TEXT : Step.PART, look.sign)
    if (isLink) this.shownBeforeLink.push(this.shown)
    return isLink
  }

  partEnds(element: Element, isLink: boolean) {
    if (isLink) {
      this.blocks.write()
      const before = this.shownBeforeLink.pop() ?? 0
      this.links.end(element, this.shown > before && this.shown > this.shownBefore)
      this.isLine = true
    }
    this.sheet.steps.push(Step.PART_ENDS)
  }

  image([src, alt, hint]: Picture) {
    this.blocks.write()
    this.sheet.say(Step.IMAGE, src)
    this.sheet.words.push(alt, hint)
  }

  shadowBegins() {
    this.blocks.write()
    this.sheet.steps.push(Step.SHADOW)
  }

  shadowEnds() {
    this.break()
    this.sheet.steps.push(Step.SHADOW_ENDS)
  }

  frameBegins(base: string) {
    this.break()
    this.blocks.write()
    this.sheet.say(Step.FRAME, base)
  }

  frameEnds() {
    this.break()
    this.sheet.steps.push(Step.FRAME_ENDS)
  }

  private keep(text: string, holder: Text | Element) {
    this.texts.push(text.length > LINE_CHARACTERS ? text.slice(0, LINE_CHARACTERS) : text)
    this.holders.push(holder)
    this.characters += text.length
  }

  /** The line goes on with a text that shows something. */
  private shows(text: string) {
    this.isLine = true
    this.isOpen = !endsBlank(text)
    this.shown += 1
  }

  private lineEnds() {
    this.isLine = false
    this.isOpen = false
    this.shownBefore = this.shown
  }

  private dated(element: Element, { kind: { tag } }: Look) {
    const when = tag === 'time' ? element.getAttribute('datetime') : null
    if (when) this.sheet.say(Step.WHEN, when)
  }
}
