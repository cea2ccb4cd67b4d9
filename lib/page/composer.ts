import type { Image, Transcript } from '../model/index.ts'
import { Addresses } from './absolute.ts'
import { BlockList, type NotedBlock } from './block-list.ts'
import type { Budget } from './budget.ts'
import { LineWriter, type LinkWords, type WrittenPart } from './line-writer.ts'
import * as Step from './steps.ts'
import { Zones } from './zone.ts'

const IMAGES = 300

/** What the steps before that of a block or a part said of it. */
interface Noted {
  id: string
  role: string
  isHidden: boolean
  href: string
  when: string
  label: string
  rel: string
}

const nothing = (): Noted => ({ id: '', role: '', isHidden: false, href: '', when: '', label: '', rel: '' })

/** Takes the steps of a transcript one by one, and makes lines and blocks of them. */
export class Composer {
  readonly images: Image[] = []
  readonly list = new BlockList(new Zones())
  readonly writer = new LineWriter(this.list)
  private noted = nothing()
  /** Addresses count from the document that is read; before it those of the documents around it. */
  private readonly addresses: Addresses[]
  private at = 0
  private textAt = 0
  private wordAt = 0

  constructor(
    private readonly transcript: Transcript,
    private readonly budget: Budget,
  ) {
    this.addresses = [new Addresses(transcript.base)]
  }

  /** Reads all steps; false where the page says more than is kept. */
  compose(): boolean {
    const { length } = this.transcript.steps
    while (this.at < length && !this.isOver()) this.take(this.next())
    this.writer.flush()
    return this.at >= length
  }

  private isOver(): boolean {
    const { budget, writer, list } = this
    return (
      writer.lines.length >= budget.lines ||
      writer.characters >= budget.characters ||
      list.blocks.length >= budget.blocks
    )
  }

  private take(step: number) {
    const { writer, list } = this
    switch (step) {
      case Step.BREAK:
        return writer.flush()
      case Step.GAP:
        return writer.space()
      case Step.TEXT:
        return writer.text(this.text(), this.textAt - 1)
      case Step.BLOCK:
        writer.flush()
        return list.enter(this.block())
      case Step.BLOCK_ENDS:
        writer.flush()
        return list.leave()
      case Step.TEXT_BLOCK:
        return writer.block(this.text(), this.textAt - 1, this.block())
      case Step.PART:
        return writer.openPart(this.part(), '')
      case Step.PART_BEGINS_WITH_TEXT: {
        const part = this.part()
        return writer.openPart(part, this.coming())
      }
      case Step.PART_ENDS:
        return writer.closePart(this.link())
      case Step.TEXT_PART: {
        const link = this.link()
        return writer.part(this.part(), this.text(), this.textAt - 1, link)
      }
      case Step.IMAGE:
        return this.image()
      case Step.SHADOW:
        return list.enterRoot()
      case Step.SHADOW_ENDS:
        return list.leaveRoot()
      case Step.FRAME:
        list.enterRoot()
        this.addresses.push(new Addresses(this.word(4096)))
        return
      case Step.FRAME_ENDS:
        list.leaveRoot()
        if (this.addresses.length > 1) this.addresses.pop()
        return
      default:
        return this.note(step)
    }
  }

  /** What is said of the element whose own step follows. */
  private note(step: number) {
    const { noted } = this
    if (step === Step.HIDDEN) noted.isHidden = true
    else if (step === Step.ROLE) noted.role = this.word(40)
    else if (step === Step.ID) noted.id = this.word(4096)
    else if (step === Step.HREF) noted.href = this.address(this.word(4096))
    else if (step === Step.HIDDEN_EMAIL) noted.href = `cfemail:${this.word(400)}`
    else if (step === Step.WHEN) noted.when = this.word(40)
    else if (step === Step.LABEL) noted.label = this.word(120)
    else if (step === Step.REL) noted.rel = this.word(80)
  }

  private block(): NotedBlock {
    const { id, role, isHidden } = this.noted
    const [tag, cls] = this.look()
    this.noted = { ...this.noted, id: '', role: '', isHidden: false }
    return { tag, cls, id, role, isHidden }
  }

  /** An inline element as the line it stands in keeps it. What it has none of is left out. */
  private part(): WrittenPart {
    const { href, when } = this.noted
    const [tag, name] = this.look()
    const cls = name.slice(0, 80)
    this.noted = { ...this.noted, href: '', when: '' }
    return { start: 0, end: 0, tag, ...(cls ? { cls } : {}), ...(href ? { href } : {}), ...(when ? { when } : {}) } // prettier-ignore
  }

  private link(): LinkWords {
    const { label, rel } = this.noted
    this.noted = { ...this.noted, label: '', rel: '' }
    return { label, rel }
  }

  private image() {
    const [src, alt, hint] = [this.word(4096), this.word(300), this.word(160)]
    if (this.images.length === IMAGES) return
    const address = src.startsWith('data:') ? '' : this.address(src)
    this.images.push({ src: address, alt, hint, block: this.list.innermost() })
  }

  private next(): number {
    const step = this.transcript.steps.charCodeAt(this.at)
    this.at += 1
    return step
  }

  private look(): [tag: string, cls: string] {
    const at = (this.next() - Step.FIRST_LOOK) * 2
    const { looks } = this.transcript
    return [(looks[at] ?? 'div').slice(0, 40), looks[at + 1] ?? '']
  }

  private text(): string {
    const text = this.transcript.texts[this.textAt] ?? ''
    this.textAt += 1
    return text
  }

  /** The text of the step that follows; '' where that is another step. */
  private coming(): string {
    const { steps, texts } = this.transcript
    return steps.charCodeAt(this.at) === Step.TEXT ? (texts[this.textAt] ?? '') : ''
  }

  private word(most: number): string {
    const word = this.transcript.words[this.wordAt] ?? ''
    this.wordAt += 1
    return word.slice(0, most)
  }

  private address(raw: string): string {
    return this.addresses[this.addresses.length - 1]!.of(raw).slice(0, 2048)
  }
}
