import type { ExportRecord } from '../../model/index.ts'
import type { Database } from '../../storage/database.ts'
import { writeOutbox, type Marking, type Settling } from '../../storage/outbox.ts'

interface Round {
  readonly settlings: Settling[]
  readonly markings: Marking[]
  readonly written: Promise<ExportRecord[][]>
}

/**
 * Writes the outbox for all lanes of a run. Each transaction waits for the disk; what comes while one is under way goes into the next
 * one together. So a lane that writes what became of its call, and marks what it sends next, waits once, and not alone.
 */
export class OutboxWriter {
  readonly #db: Database
  #gathers: Round | undefined
  #last: Promise<unknown> = Promise.resolve()
  #failure: { readonly why: unknown } | undefined

  constructor(db: Database) {
    this.#db = db
  }

  /** Marks records as under way; answers those that may go out once that is on the disk, with all that was settled before. */
  async mark(records: readonly ExportRecord[], sentAt: number): Promise<readonly ExportRecord[]> {
    const { markings, written } = this.#round()
    const at = markings.push({ records, sentAt }) - 1
    return (await written)[at]!
  }

  /** Writes with the next transaction; whoever has to know that it is on the disk awaits `all`. */
  settle(settling: Settling): void {
    this.#round().settlings.push(settling)
  }

  /** All that was settled so far is on the disk; throws what kept it from getting there. */
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
