import type { ExportJob, ExportRecord } from '../../model/index.ts'
import { recordsOf } from '../../storage/outbox.ts'
import type { Line } from './line.ts'
import { companyIds } from './requests.ts'

export type Waiting = 'planned' | 'retry' | 'unknown'
/** Unknown records come first: nothing new is sent before the outcome of the old is known. */
const ORDER: readonly Waiting[] = ['unknown', 'retry', 'planned']
const AT_ONCE = 120
/** Reads more from the store when this many are left. */
const LEFT = 40

/** Hands out what is ready of one object type of a run, so that no record is ever in two lanes. */
export class Supply {
  readonly #line: Line
  readonly #job: ExportJob
  readonly #object: ExportRecord['object']
  readonly #states: readonly Waiting[]
  #ready: ExportRecord[] = []
  readonly #taken = new Set<string>()
  #filling: Promise<void> | undefined
  /** Keys that were in a lane at any time since the last read of the store. */
  #busy = new Set<string>()
  #isDry = false

  constructor(line: Line, job: ExportJob, object: ExportRecord['object'], states: readonly Waiting[]) {
    this.#line = line
    this.#job = job
    this.#object = object
    this.#states = ORDER.filter((state) => states.includes(state))
  }

  /**
   * Records for one request, all in the same state and with the same action. Empty: nothing is ready, or the run has
   * changed.
   */
  async take(): Promise<ExportRecord[]> {
    if (this.#ready.length === 0) await this.#filled()
    const [first] = this.#ready
    if (!first) return []
    const most = mostOf(this.#line, first)
    const batch = this.#ready.filter(({ state, action, together }) => state === first.state && action === first.action && together === first.together).slice(0, most) // prettier-ignore
    this.#ready = this.#ready.filter((record) => !batch.includes(record))
    for (const { key } of batch) for (const keys of [this.#taken, this.#busy]) keys.add(key)
    // Read ahead while these are being sent.
    if (!this.#isDry && this.#ready.length <= Math.max(LEFT, most * this.#line.connector.parallel)) void this.#filled().catch(() => undefined) // prettier-ignore
    return batch
  }

  release(batch: readonly ExportRecord[]): void {
    for (const { key } of batch) this.#taken.delete(key)
  }

  /** Makes the next batch come from a fresh read of the store. */
  empty(): void {
    this.#ready = []
    this.#isDry = false
  }

  async #filled(): Promise<void> {
    await (this.#filling ??= this.#fill().finally(() => (this.#filling = undefined)))
  }

  async #fill(): Promise<void> {
    const { ports, connector, outbox } = this.#line
    const { db } = ports
    // A record in a lane, now or during the read, may be settled and returned before the store answers with its earlier state.
    // Those returned before are on disk as they were settled.
    this.#busy = new Set(this.#taken)
    await outbox.settled()
    if ((await db.jobs.get(this.#job.id))?.state !== this.#job.state) return this.empty()
    // More than what is left plus what the lanes may take during the read.
    const most = connector.parallel * connector.batch * 4 + AT_ONCE
    for (const state of this.#states) {
      const found = await recordsOf(this.#job.id, this.#object, [state], db, most)
      const ready = found.filter(({ key, readyAt }) => !this.#busy.has(key) && readyAt <= ports.now())
      if (ready.length === 0) continue
      await companyIds(this.#line, ready)
      this.#ready = ready.filter(({ key }) => !this.#busy.has(key))
      this.#isDry = found.length < most && this.#states.at(-1) === state
      return
    }
    this.#ready = []
  }
}

function mostOf({ connector }: Line, { state, action, together }: ExportRecord): number {
  if (state === 'unknown') return Math.max(connector.batch, 10)
  return action === 'delete' ? 1 : (together ?? connector.batch)
}
