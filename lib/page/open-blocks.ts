import type { DomReader } from './dom.ts'
import type { Look } from './looks.ts'
import type { Notable } from './notable.ts'
import type { Sheet } from './sheet.ts'
import * as Step from './steps.ts'

/** The blocks that the walk is in: each is written down once something stands in it, and is only then asked anything. */
export class OpenBlocks {
  /** Blocks that were written down. */
  count = 0
  private readonly elements: Element[] = []
  private readonly looks: Look[] = []
  /** Of the first ones, which are written down: not rendered. */
  private readonly hidden: boolean[] = []

  constructor(
    private readonly dom: DomReader,
    private readonly notable: Notable,
    private readonly sheet: Sheet,
  ) {}

  begin(element: Element, look: Look) {
    this.elements.push(element)
    this.looks.push(look)
  }

  /** False where nothing stood in the block. */
  end(): boolean {
    const isWritten = this.hidden.length === this.elements.length
    if (isWritten) {
      this.sheet.steps.push(Step.BLOCK_ENDS)
      this.hidden.pop()
    }
    this.elements.pop()
    this.looks.pop()
    return isWritten
  }

  /** Something stands in the innermost. */
  write() {
    const { elements } = this
    if (this.hidden.length < elements.length) this.writeAround(elements[elements.length - 1]!)
  }

  /** A block that holds nothing but a text. */
  alone(element: Element, look: Look) {
    const isShown = this.writeAround(element)
    this.one(Step.TEXT_BLOCK, element, look, this.isHidden() || !(isShown || this.dom.isRendered(element)))
  }

  /** Writes down the open blocks; true where what is asked for, which stands in them or is the innermost, is known to be rendered. */
  private writeAround(asked: Element): boolean {
    const { elements, looks, hidden, dom } = this
    let isHidden = this.isHidden()
    // What is rendered stands in nothing that is not: the innermost is asked first, the others mostly not at all.
    const isShown = !isHidden && dom.knowsAncestors && dom.isRendered(asked)
    for (let at = hidden.length; at < elements.length; at += 1) {
      isHidden ||= !isShown && !dom.isRendered(elements[at]!)
      hidden.push(isHidden)
      this.one(Step.BLOCK, elements[at]!, looks[at]!, isHidden)
    }
    return isShown
  }

  private isHidden(): boolean {
    const { hidden } = this
    return hidden.length > 0 && hidden[hidden.length - 1]!
  }

  private one(step: number, element: Element, { sign, kind }: Look, isHidden: boolean) {
    const { sheet } = this
    const role = this.notable.roles?.get(element)
    if (role !== undefined) sheet.say(Step.ROLE, role)
    if (kind.isNamed) {
      const { id } = element
      if (id !== '') sheet.say(Step.ID, id)
    }
    if (isHidden) sheet.steps.push(Step.HIDDEN)
    sheet.steps.push(step, sign)
    this.count += 1
  }
}
