import type { ExportJob, ExportRecord } from '../../model/index.ts'
import { recordsOf } from '../../storage/outbox.ts'
import type { Line } from './line.ts'

export type Waiting = 'planned' | 'retry' | 'unknown'
/** Unknown records come first: nothing new is sent before the outcome of the old is known. */
const ORDER: readonly Waiting[] = ['unknown', 'retry', 'planned']
const AT_ONCE = 60

/** Hands out what is ready of one object type of a run, so that no record is ever in two lanes. */
export class Supply {
  readonly #line: Line
  readonly #job: ExportJob
  readonly #object: ExportRecord['object']
  readonly #states: readonly Waiting[]
  #ready: ExportRecord[] = []
  readonly #taken = new Set<string>()
  #filling: Promise<void> | undefined

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
    if (this.#ready.length === 0)
      await (this.#filling ??= this.#fill().finally(() => (this.#filling = undefined)))
    const [first] = this.#ready
    if (!first) return []
    const most = mostOf(this.#line, first)
    const batch = this.#ready.filter(({ state, action, together }) => state === first.state && action === first.action && together === first.together).slice(0, most) // prettier-ignore
    this.#ready = this.#ready.filter((record) => !batch.includes(record))
    for (const { key } of batch) this.#taken.add(key)
    return batch
  }

  release(batch: readonly ExportRecord[]): void {
    for (const { key } of batch) this.#taken.delete(key)
  }

  /** Makes the next batch come from a fresh read of the store. */
  empty(): void {
    this.#ready = []
  }

  async #fill(): Promise<void> {
    const { ports, connector } = this.#line
    const { db } = ports
    // A record in a lane may be settled and returned before the store answers with its earlier state.
    const busy = new Set(this.#taken)
    if ((await db.jobs.get(this.#job.id))?.state !== this.#job.state) return
    const most = (connector.parallel + 1) * connector.batch + AT_ONCE
    for (const state of this.#states) {
      const found = await recordsOf(this.#job.id, this.#object, [state], db, most)
      this.#ready = found.filter(({ key, readyAt }) => !busy.has(key) && readyAt <= ports.now())
      if (this.#ready.length > 0) return
    }
  }
}

function mostOf({ connector }: Line, { state, action, together }: ExportRecord): number {
  if (state === 'unknown') return Math.max(connector.batch, 10)
  return action === 'delete' ? 1 : (together ?? connector.batch)
}
