// Records the IndexedDB requests of an action and repeats them without it: the lower bound of its cost.

type Asked = IDBObjectStore | IDBIndex
type Method = (typeof METHODS)[number]
const METHODS = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor', 'put', 'add', 'delete'] as const // prettier-ignore
const WRITES: ReadonlySet<Method> = new Set(['put', 'add', 'delete'])

interface Step {
  readonly store: string
  readonly index: string | undefined
  readonly method: Method
  readonly args: readonly unknown[]
}

/** A transaction: its stores, and its requests in order. */
interface Taken {
  readonly stores: readonly string[]
  readonly mode: IDBTransactionMode
  readonly steps: Step[]
}

const own: Readonly<Record<string, unknown>> = Object.assign({}, ...[IDBObjectStore, IDBIndex].map((kind) => ({ [kind.name]: { ...methodsOf(kind.prototype) } }))) // prettier-ignore

function methodsOf(of: object): Record<string, unknown> {
  return Object.fromEntries(METHODS.map((name) => [name, (of as Record<string, unknown>)[name]]))
}

/** Runs the action and records every request it makes, by transaction. */
export async function taken(act: () => Promise<unknown>): Promise<Taken[]> {
  const found = new Map<IDBTransaction, Taken>()
  const noted = (kind: typeof IDBObjectStore | typeof IDBIndex) => {
    for (const method of METHODS) {
      const real = (own[kind.name] as Record<string, ((...args: unknown[]) => unknown) | undefined>)[method]
      if (!real) continue
      Object.assign(kind.prototype, {
        [method](this: Asked, ...args: unknown[]) {
          const store = 'objectStore' in this ? this.objectStore : this
          const index = 'objectStore' in this ? this.name : undefined
          const { transaction } = store
          const one = found.get(transaction) ?? { stores: [...transaction.objectStoreNames], mode: transaction.mode, steps: [] } // prettier-ignore
          found.set(transaction, one)
          one.steps.push({ store: store.name, index, method, args })
          return real.apply(this, args)
        },
      })
    }
  }
  noted(IDBObjectStore)
  noted(IDBIndex)
  try {
    await act()
  } finally {
    for (const kind of [IDBObjectStore, IDBIndex])
      for (const [name, real] of Object.entries(own[kind.name] as object)) if (real) Object.assign(kind.prototype, { [name]: real }) // prettier-ignore
  }
  return [...found.values()]
}

/** Milliseconds to repeat the requests; consecutive reads, and consecutive writes, are issued together. */
export async function replayed(db: IDBDatabase, acts: readonly Taken[]): Promise<number> {
  const began = performance.now()
  for (const { stores, mode, steps } of acts) {
    const transaction = db.transaction([...stores], mode, { durability: 'strict' })
    const over = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'))
    })
    for (const some of rounds(steps)) await Promise.all(some.map((step) => answered(transaction, step)))
    await over
  }
  return performance.now() - began
}

/** Consecutive reads and consecutive writes, alternating. */
function rounds(steps: readonly Step[]): Step[][] {
  const all: Step[][] = []
  let writes: boolean | undefined
  for (const step of steps) {
    if (WRITES.has(step.method) !== writes) all.push([])
    writes = WRITES.has(step.method)
    all.at(-1)!.push(step)
  }
  return all
}

function answered(transaction: IDBTransaction, { store, index, method, args }: Step): Promise<void> {
  const of = transaction.objectStore(store)
  const asked: Asked = index === undefined ? of : of.index(index)
  return new Promise((resolve, reject) => {
    const request = (asked as unknown as Record<Method, (...args: unknown[]) => IDBRequest>)[method](...args)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error(method))
  })
}

/** Numbers of read and write requests, and the bytes of the written rows as JSON. */
export function sizeOf(acts: readonly Taken[]): { reads: number; writes: number; bytes: number } {
  const steps = acts.flatMap((act) => act.steps)
  const written = steps.filter(({ method }) => WRITES.has(method))
  const bytes = written.reduce((sum, { args }) => sum + JSON.stringify(args[0] ?? '').length, 0)
  return { reads: steps.length - written.length, writes: written.length, bytes }
}

/** Deletes the rows that were added, so that they can be added again. */
export async function withoutAdded(db: IDBDatabase, acts: readonly Taken[]): Promise<void> {
  for (const { stores, steps } of acts) {
    const added = steps.filter(({ method }) => method === 'add')
    if (added.length === 0) continue
    const transaction = db.transaction([...stores], 'readwrite')
    for (const { store, args } of added) {
      const of = transaction.objectStore(store)
      const path = of.keyPath
      const part = (name: string) => (args[0] as Record<string, IDBValidKey>)[name]!
      of.delete(Array.isArray(path) ? path.map(part) : part(path as string))
    }
    await new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()))
  }
}
