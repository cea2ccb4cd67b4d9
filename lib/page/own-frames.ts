import type { Addresses } from './absolute.ts'
import type { DomReader } from './dom.ts'
import { ownDocumentIn } from './frames.ts'

const FRAMES = 20

/** The frames of the page's own that the walk reads, and is in. */
export class OwnFrames {
  /** Those that were left unread. */
  left = 0
  private read = 0
  /** Addresses count from the document of the frame that is read; these are those of the documents around it. */
  private readonly outside: Addresses[] = []

  constructor(
    private readonly document: Document,
    private readonly dom: DomReader,
    /** The rep asked for what stands in the page's own frames. */
    private readonly wanted: boolean,
  ) {}

  /** The document to read in a frame; undefined to pass it by. `outside` is kept for its end. */
  enter(frame: Element, outside: Addresses): Document | undefined {
    const inside = ownDocumentIn(frame, this.document, this.dom)
    if (!inside) return undefined
    if (!this.wanted || this.read >= FRAMES || this.outside.length >= FRAMES) {
      this.left += 1
      return undefined
    }
    this.read += 1
    this.outside.push(outside)
    return inside
  }

  leave(): Addresses {
    return this.outside.pop()!
  }
}
