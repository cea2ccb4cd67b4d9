import type { ExportRecord } from '../../model/index.ts'
import type { Database } from '../../storage/database.ts'
import { writeOutbox, type Marking, type Settling } from '../../storage/outbox.ts'

interface Round {
  readonly markings: Marking[]
  readonly written: Promise<ExportRecord[][]>
}

/** How long (ms) an outcome waits for a mark to be written with. */
const ALONE_MS = 10

/**
 * Writes the outbox for all lanes of a run. Each transaction waits for the disk; everything that arrives meanwhile goes into
 * the next one together, and an outcome is written with the records that are marked next. A lane therefore waits for the disk
 * once per request, and shares that wait.
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

  /** Resolves when no outcome so far is still waiting for the disk. */
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
