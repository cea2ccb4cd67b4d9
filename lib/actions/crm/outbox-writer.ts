import type { ExportRecord } from '../../model/index.ts'
import type { Database } from '../../storage/database.ts'
import { writeOutbox, type Marking, type Settling } from '../../storage/outbox.ts'

interface Round {
  readonly markings: Marking[]
  readonly written: Promise<ExportRecord[][]>
}

/** What was settled waits so long (ms) for something to be marked with it. */
const ALONE_MS = 10

/**
 * Writes the outbox for all lanes of a run. Each transaction waits for the disk; what comes while one is under way goes into the next
 * one together, and what became of a call goes with what is marked next. So a lane waits once for each of its calls, and not alone.
 */
export class OutboxWriter {
  readonly #db: Database
  #settled: Settling[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #gathers: Round | undefined
  #last: Promise<unknown> = Promise.resolve()
  #failure: { readonly why: unknown } | undefined

  constructor(db: Database) {
    this.#db = db
  }

  /** Marks records as being sent. Returns those that may be sent once this, and all outcomes so far, are on disk. */
  async mark(records: readonly ExportRecord[], sentAt: number): Promise<readonly ExportRecord[]> {
    const { markings, written } = this.#round()
    const at = markings.push({ records, sentAt }) - 1
    return (await written)[at]!
  }

  /** Adds to the next transaction; await `all` to know that it is on disk. */
  settle(settling: Settling): void {
    this.#settled.push(settling)
    if (!this.#gathers) this.#timer ??= setTimeout(() => this.#round(), ALONE_MS)
  }

  /** Nothing that was settled so far is still on its way to the disk. */
  async settled(): Promise<void> {
    if (this.#settled.length > 0) this.#round()
    await this.#last
  }

  /** Resolves when all outcomes so far are on disk; rejects with what prevented it. */
  async all(): Promise<void> {
    await this.settled()
    const failure = this.#failure
    this.#failure = undefined
    if (failure) throw failure.why
  }

  #round(): Round {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#gathers) return this.#gathers
    const markings: Marking[] = []
    const written = this.#last.then(() => {
      this.#gathers = undefined
      const settlings = this.#settled
      this.#settled = []
      return writeOutbox(settlings, markings, this.#db)
    })
    this.#last = written.catch((why: unknown) => (this.#failure ??= { why }))
    return (this.#gathers = { markings, written })
  }
}
