import type { ExportJob, ExportRecord } from '../../model/index.ts'
import { recordsOf } from '../../storage/outbox.ts'
import type { Line } from './line.ts'

export type Waiting = 'planned' | 'retry' | 'unknown'
/** Unknown ones come first: nothing new is sent while it is not known what became of the old. */
const ORDER: readonly Waiting[] = ['unknown', 'retry', 'planned']
const AT_ONCE = 60

/** What is ready of one object of a run, handed out so that no record is ever in two lanes. */
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

  /** Records that go in one call: of one state and one action. None: nothing is ready, or the run is no longer what it was. */
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

  /** Has the store asked again before anything more is handed out. */
  empty(): void {
    this.#ready = []
  }

  async #fill(): Promise<void> {
    const { ports, connector } = this.#line
    const { db } = ports
    // What is in a lane now may be settled, and given back, before the store answers what it was like before.
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
