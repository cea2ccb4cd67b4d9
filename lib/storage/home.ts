import type { DBCore, Middleware } from 'dexie'
import { storageBuckets, WHOLE, type Bucket, type Buckets } from './buckets.ts'

/**
 * Where a database lies. LevelDB, which Chrome keeps databases in, leaves deleted words in its files for as long as it likes; the
 * files of a storage bucket go with the bucket. So the store lies in a bucket of its own, and to forget for good it moves
 * into the next one (lib/storage/erasing.ts). Buckets are numbered. Home is the highest that says that it is whole, so
 * that no move that was stopped half-way is ever lived in.
 *
 * Whoever has the database open holds a lock together with the others, and gives it up when asked to leave. Where there are
 * no buckets (other browsers, tests without a browser) all this does nothing.
 */
export class Home {
  /** What Dexie opens databases by: the bucket's, once it is entered. */
  readonly factory: Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases' | 'cmp'> | undefined
  #entered: Entry | undefined
  #bucket: { readonly number: number; readonly bucket: Bucket } | undefined
  /** Transactions that run, and openings. */
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

  /** Number of the bucket that was entered last. */
  get number(): number | undefined {
    return this.#bucket?.number
  }

  /** Enters, then opens the database. `leave` closes it again, when somebody wants everybody out. */
  async opened<T>(open: () => PromiseLike<T>, leave: () => void): Promise<T> {
    this.#busy += 1
    try {
      this.#entered ??= this.#entry(leave)
      // What went wrong here, opening says in Dexie's own way, for which those wait who asked the database something.
      await this.#entered.found.catch(() => undefined)
      return await open()
    } finally {
      this.#busy -= 1
    }
  }

  /** Lends what databases are opened by, for one look that makes nothing; undefined where nobody ever lived. */
  async visited<T>(look: (factory: IDBFactory | undefined) => Promise<T>): Promise<T> {
    if (!this.buckets) return look(indexedDB)
    return navigator.locks.request(this.#lock, { mode: 'shared' }, async () =>
      look((await this.#found())?.bucket.indexedDB),
    )
  }

  /** The database is closed: others may move it. */
  left(): void {
    this.#entered?.over.abort()
    this.#entered = undefined
  }

  /** Lets `run` have the home alone. Asks all to leave; undefined when somebody has not left after so many milliseconds. */
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

  /** Takes the bucket away with all that is in it. The next who opens the database makes a new one. */
  async discard(): Promise<void> {
    if (this.#bucket) await this.buckets?.remove(this.#bucket.number)
  }

  /** Counts transactions: nobody leaves in the middle of one. */
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

  #entry(leave: () => void): Entry {
    const over = new AbortController()
    const calls = new BroadcastChannel(this.#lock)
    const whenIdle = () => {
      if (over.signal.aborted) return
      if (this.#busy > 0) setTimeout(whenIdle, LOOK_AGAIN_MS)
      else leave()
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
   * Where none says that it is whole, the first was, or was about to be: a mark that is lost is no reason to leave what is there.
   * One at a time, and whoever comes second finds it made.
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

  /** Name of the lock, and of the channel on which all are asked to leave. */
  get #lock() {
    return `${this.name}.home`
  }
}

interface Entry {
  readonly found: Promise<void>
  /** Ends it: the lock is given up. */
  readonly over: AbortController
}

const LOOK_AGAIN_MS = 5

/** Comes true with the lock held together with others, until the signal says that it is over. */
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

/** The mark that a bucket may be lived in: an empty database beside the store, in the same files, so that they are lost together. */
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
