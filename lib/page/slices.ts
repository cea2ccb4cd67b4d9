/**
 * Longest time one slice of ours may hold the page's thread, in milliseconds. What the browser does in it of its own comes on top: on a
 * page of a hundred thousand nodes a collection of their wrappers takes 5 ms, and a task of ours is to stay under 8.
 */
const SLICE_MS = 2.5

/** Lets long work on a page's thread breathe: `due()` is cheap, `rest()` gives the thread back. */
export class Slices {
  private sliceStart = performance.now()
  private worked = 0
  private longest = 0
  private count = 1

  due(): boolean {
    return performance.now() - this.sliceStart > SLICE_MS
  }

  /** Rests where the slice is over; cheap where it is not. */
  async breathe(): Promise<void> {
    if (this.due()) await this.rest()
  }

  async rest(): Promise<void> {
    this.close()
    await nextTask()
    this.sliceStart = performance.now()
    this.count += 1
  }

  /** Milliseconds worked, longest slice, number of slices. */
  finish(): { ms: number; longestSliceMs: number; slices: number } {
    this.close()
    return { ms: this.worked, longestSliceMs: this.longest, slices: this.count }
  }

  private close() {
    const spent = performance.now() - this.sliceStart
    this.worked += spent
    this.longest = Math.max(this.longest, spent)
  }
}

interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> }
}

/** The browser's own way to let input and drawing go first; else a message port, which no nested timer's 4 ms slow down. */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as Yielding
  return scheduler?.yield?.() ?? viaPort()
}

function viaPort(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      resolve()
    }
    channel.port2.postMessage(0)
  })
}
