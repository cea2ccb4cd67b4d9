import type { ExportRecord } from '../../model/index.ts'
import type { Database } from '../../storage/database.ts'
import { writeOutbox, type Marking, type Settling } from '../../storage/outbox.ts'

interface Round {
  readonly settlings: Settling[]
  readonly markings: Marking[]
  readonly written: Promise<ExportRecord[][]>
}

/**
 * Writes the outbox for all lanes of a run. Each transaction waits for the disk; everything that arrives meanwhile goes into
 * the next one together. A lane that records an outcome and marks its next records therefore waits once, and shares that
 * wait.
 */
export class OutboxWriter {
  readonly #db: Database
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
    this.#round().settlings.push(settling)
  }

  /** Resolves when all outcomes so far are on disk; rejects with what prevented it. */
  async all(): Promise<void> {
    await this.#last
    const failure = this.#failure
    this.#failure = undefined
    if (failure) throw failure.why
  }

  #round(): Round {
    if (this.#gathers) return this.#gathers
    const settlings: Settling[] = []
    const markings: Marking[] = []
    const written = this.#last.then(() => {
      this.#gathers = undefined
      return writeOutbox(settlings, markings, this.#db)
    })
    this.#last = written.catch((why: unknown) => (this.#failure ??= { why }))
    return (this.#gathers = { settlings, markings, written })
  }
}
