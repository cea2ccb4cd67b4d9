import type { DomReader } from './dom.ts'
import { ownDocumentIn } from './frames.ts'

const FRAMES = 20

/** The frames of the page's own that the walk reads, and is in. */
export class OwnFrames {
  /** Those that were left unread. */
  left = 0
  private read = 0
  /** Frames that the walk is in. */
  private depth = 0

  constructor(
    private readonly document: Document,
    private readonly dom: DomReader,
    /** The rep asked for what stands in the page's own frames. */
    private readonly wanted: boolean,
  ) {}

  /** The document to read in a frame; undefined to pass it by. */
  enter(frame: Element): Document | undefined {
    const inside = ownDocumentIn(frame, this.document, this.dom)
    if (!inside) return undefined
    if (!this.wanted || this.read >= FRAMES || this.depth >= FRAMES) {
      this.left += 1
      return undefined
    }
    this.read += 1
    this.depth += 1
    return inside
  }

  leave() {
    this.depth -= 1
  }
}
