import { Dexie, RangeSet } from 'dexie'
import type { TableRow } from '../model/index.ts'
import { database, type Database } from './database.ts'
import type { Live } from './subscription.ts'
import { TableRows } from './table-rows.ts'

/** The list rows loaded so far. */
export interface Listing {
  /** Newest first while incomplete, then unordered. */
  readonly rows: readonly TableRow[]
  readonly whole: boolean
  /** Total number; undefined until counted, which takes longer than loading the first rows. */
  readonly total: number | undefined
}

const FIRST = 60
/** Rows cloned in about 30 ms. */
const CHUNK = 4000

/**
 * Watches all list rows: first the newest, so that a screenful shows at once however many there are, then all. After that, only
 * rows changed by any context are read again.
 */
export function watchListing(db: Database = database): Live<Listing> {
  return { subscribe: (next, failed = () => {}) => new Follower(db, next, failed).start() }
}

type Parts = Parameters<Parameters<typeof Dexie.on.storagemutated.subscribe>[0]>[0]

class Follower {
  readonly #rows = new Map<string, TableRow>()
  readonly #made = new TableRows()
  #stale: Set<string> | 'all' = 'all'
  #busy = false
  #over = false

  constructor(
    readonly db: Database,
    readonly next: (listing: Listing) => void,
    readonly failed: (problem: unknown) => void,
  ) {}

  start() {
    Dexie.on.storagemutated.subscribe(this.#heard)
    void this.#catchUp()
    return {
      unsubscribe: () => {
        this.#over = true
        Dexie.on.storagemutated.unsubscribe(this.#heard)
      },
    }
  }

  readonly #heard = (parts: Parts): void => {
    const changed = parts[`idb://${this.db.name}/listed/`] ?? parts['all']
    if (!changed) return
    this.#stale = this.#stale === 'all' ? 'all' : keysIn(changed, this.#stale)
    void this.#catchUp()
  }

  /** Never concurrent; changes made meanwhile are read in another round. */
  async #catchUp(): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      while (!this.#over && (this.#stale === 'all' || this.#stale.size > 0)) {
        const stale = this.#stale
        this.#stale = new Set()
        if (stale === 'all') await this.#readAll()
        else await this.#readAgain([...stale])
        if (!this.#over) this.next({ rows: [...this.#rows.values()], whole: true, total: this.#rows.size })
      }
    } catch (problem) {
      this.#stale = 'all' // What was to be read is not known any more, and the rows may be incomplete.
      if (!this.#over) this.failed(problem)
    } finally {
      this.#busy = false
    }
  }

  async #readAll(): Promise<void> {
    const { listed } = this.db
    if (this.#rows.size === 0) await this.#readFirst()
    this.#rows.clear()
    let after = ''
    for (;;) {
      const some = await listed.where('id').above(after).limit(CHUNK).toArray()
      for (const row of some) this.#rows.set(row.id, this.#made.of(row))
      const last = some.at(-1)
      if (!last || some.length < CHUNK || this.#over) return
      after = last.id
    }
  }

  async #readFirst(): Promise<void> {
    const { listed } = this.db
    const first = await listed.orderBy('updatedAt').reverse().limit(FIRST).toArray()
    if (first.length < FIRST || this.#over) return
    const rows = first.map((row) => this.#made.of(row))
    this.next({ rows, whole: false, total: undefined })
    const total = await listed.count()
    if (!this.#over) this.next({ rows, whole: false, total })
  }

  async #readAgain(ids: readonly string[]): Promise<void> {
    const rows = await this.db.listed.bulkGet([...ids])
    for (const [at, id] of ids.entries()) {
      const row = rows[at]
      if (row) this.#rows.set(id, this.#made.of(row))
      else this.#rows.delete(id)
    }
  }
}

/** The changed keys, added to those known before; `all` if a range changed, as after bulk writes. */
function keysIn(changed: Parts[string], before: ReadonlySet<string>): Set<string> | 'all' {
  const keys = new Set(before)
  for (
    let step = new RangeSet().add(changed as never)[Symbol.iterator](), node = step.next();
    !node.done;
    node = step.next()
  ) {
    const { from, to } = node.value as { from?: unknown; to?: unknown }
    if (typeof from !== 'string' || from !== to) return 'all'
    keys.add(from)
  }
  return keys
}
