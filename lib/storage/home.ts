import type { DBCore, Middleware } from 'dexie'
import { storageBuckets, WHOLE, type Bucket, type Buckets } from './buckets.ts'

/**
 * The storage bucket of a database. LevelDB, on which Chrome's IndexedDB is built, keeps deleted data in its files indefinitely, but deleting a bucket deletes its files. So the store has its own bucket, and erasing moves it into the next one (lib/storage/erasing.ts). Buckets are numbered; the home is the highest one marked complete, so that an interrupted move is never used.
 *
 * Every context with the database open holds a shared lock and releases it when asked to leave. Without storage buckets (other browsers, tests without a browser) all this does nothing.
 */
export class Home {
  /** The factory for Dexie: the bucket's, once entered. */
  readonly factory: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'> | undefined
  #entered: Entry | undefined
  /** What to do when another context asks everybody to leave. */
  #leave = () => this.left()
  #bucket: { readonly number: number; readonly bucket: Bucket } | undefined
  /** Running transactions and openings. */
  #busy = 0

  constructor(
    readonly name: string,
    readonly buckets: Buckets | undefined = storageBuckets(name),
  ) {
    if (!buckets) return
    const own = () => {
      if (!this.#bucket) throw new DOMException(`The bucket of ${name} did not open.`, 'UnknownError')
      return this.#bucket.bucket.indexedDB
    }
    this.factory = {
      open: (...args) => {
        if (!this.#entered) throw new DOMException(`Nobody may open ${name} from outside.`, 'UnknownError')
        return own().open(...args)
      },
      deleteDatabase: (database) => own().deleteDatabase(database),
      databases: () => own().databases(),
      cmp: (first, second) => indexedDB.cmp(first, second),
    }
  }

  /** Number of the bucket last entered. */
  get number(): number | undefined {
    return this.#bucket?.number
  }

  /**
   * Starts to enter before the database is opened: the browser takes longer to find the bucket than a page to load its code. A
   * failure is found when the database is opened.
   */
  enter(): void {
    if (this.buckets) this.#entered ??= this.#entry()
  }

  /** Enters, then opens the database. `leave` must close it when another context asks everybody to leave. */
  async opened<T>(open: () => PromiseLike<T>, leave: () => void): Promise<T> {
    this.#busy += 1
    this.#leave = leave
    try {
      this.#entered ??= this.#entry()
      // `open` fails for the same reason, in the way that Dexie's pending queries expect.
      await this.#entered.found.catch(() => undefined)
      return await open()
    } finally {
      this.#busy -= 1
    }
  }

  /** Lends the factory for a read that creates nothing; undefined if there is no store yet. */
  async visited<T>(look: (factory: IDBFactory | undefined) => Promise<T>): Promise<T> {
    if (!this.buckets) return look(indexedDB)
    return navigator.locks.request(this.#lock, { mode: 'shared' }, async () =>
      look((await this.#found())?.bucket.indexedDB),
    )
  }

  /** To be called when the database is closed: others may move it. */
  left(): void {
    this.#entered?.over.abort()
    this.#entered = undefined
    this.#leave = () => this.left()
  }

  /** Asks all contexts to leave and runs `run` exclusively; undefined if one has not left after `patience` ms. */
  async alone<T>(patience: number, run: () => Promise<T>): Promise<T | undefined> {
    const call = new BroadcastChannel(this.#lock)
    try {
      call.postMessage('leave')
      return await navigator.locks.request(this.#lock, { signal: AbortSignal.timeout(patience) }, run)
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'TimeoutError') return undefined
      throw failure
    } finally {
      call.close()
    }
  }

  /** Deletes the bucket with its content. The next opening creates a new one. */
  async discard(): Promise<void> {
    if (this.#bucket) await this.buckets?.remove(this.#bucket.number)
  }

  /** Counts transactions, so that no context leaves in the middle of one. */
  readonly transactions: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'home',
    create: (core) => ({
      ...core,
      transaction: (tables, mode, options) => {
        const transaction = core.transaction(tables, mode, options)
        this.#busy += 1
        const over = () => void (this.#busy -= 1)
        const events = transaction as unknown as EventTarget
        events.addEventListener('complete', over, { once: true })
        events.addEventListener('abort', over, { once: true })
        return transaction
      },
    }),
  }

  #entry(): Entry {
    const over = new AbortController()
    const calls = new BroadcastChannel(this.#lock)
    const whenIdle = () => {
      if (over.signal.aborted) return
      if (this.#busy > 0) setTimeout(whenIdle, LOOK_AGAIN_MS)
      else this.#leave()
    }
    calls.onmessage = whenIdle
    over.signal.addEventListener('abort', () => calls.close())
    const found = held(this.#lock, over.signal).then(async () => {
      this.#bucket = (await this.#found()) ?? (await this.#made())
    })
    found.catch(() => this.left())
    return { over, found }
  }

  async #found() {
    for (const number of await this.buckets!.numbers()) {
      const bucket = await this.buckets!.open(number)
      if (await isWhole(bucket)) return { number, bucket }
    }
    return undefined
  }

  /**
   * Without a complete bucket, the lowest is taken and marked: its data must not be abandoned for a lost mark. Serialized by a
   * lock, so that a second context finds the first one's bucket.
   */
  #made() {
    return navigator.locks.request(`${this.#lock}.made`, async () => {
      const found = await this.#found()
      if (found) return found
      const number = (await this.buckets!.numbers()).at(-1) ?? 1
      const bucket = await this.buckets!.open(number)
      await markWhole(bucket)
      return { number, bucket }
    })
  }

  /** Name of the lock, and of the channel that asks everybody to leave. */
  get #lock() {
    return `${this.name}.home`
  }
}

interface Entry {
  readonly found: Promise<void>
  /** Aborting it releases the lock. */
  readonly over: AbortController
}

const LOOK_AGAIN_MS = 5

/** Resolves once the shared lock is held, which lasts until the signal aborts. */
function held(lock: string, over: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stay = () =>
      new Promise<void>((giveUp) => {
        if (over.aborted) giveUp()
        over.addEventListener('abort', () => giveUp())
        resolve()
      })
    navigator.locks.request(lock, { mode: 'shared', signal: over }, stay).catch(reject)
  })
}

async function isWhole({ indexedDB }: Bucket): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === WHOLE)
}

/** Marks a bucket complete by an empty database beside the store, in the same files, so that both are lost together. */
export async function markWhole({ indexedDB }: Bucket): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(WHOLE)
    request.onerror = () => reject(request.error!)
    request.onsuccess = () => {
      request.result.close()
      resolve()
    }
  })
}
