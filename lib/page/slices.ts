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

/** So long the page's own work may keep a slice waiting: a page that never rests is read between its tasks, at a third of its time. */
const PATIENCE_MS = 4

interface Scheduling {
  readonly scheduler?: {
    postTask?(task: () => void, options: { readonly priority: 'background' }): Promise<void>
  }
}

/**
 * The rest of a task that yields goes before the page's own timers, messages and frames, slice after slice: a click would be
 * drawn once all is read. Work of the background goes after them. Without that a message port, which no nested timer's 4 ms
 * slow down.
 */
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as Scheduling
  return new Promise((resolve) => {
    if (!scheduler?.postTask) return viaPort(resolve)
    const late = setTimeout(resolve, PATIENCE_MS)
    const next = () => {
      clearTimeout(late)
      resolve()
    }
    void scheduler.postTask(next, { priority: 'background' })
  })
}

function viaPort(resolve: () => void) {
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    channel.port1.close()
    resolve()
  }
  channel.port2.postMessage(0)
}
