import type {
  DBCore,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  DBCoreTransaction,
  Middleware,
} from 'dexie'

/**
 * What the journal has to write yet: one row for each row of the store that changed since the journal last saw it, and `HEAD`,
 * which counts the transactions. Written in the very transaction that changes the row, whoever it is that writes; so a stop
 * at any moment leaves either both or neither.
 */
export interface LedgerRow {
  readonly id: string
  readonly table?: string
  readonly key?: unknown
  /** Of `HEAD`: transactions so far. Of a row: which transaction touched it last. */
  readonly number: number
  /** Of `HEAD`: told at random when the store was made. Another one means that the store was made anew. */
  readonly store?: string
  /** Of `HEAD`: the store moves to another bucket, and whatever changes meanwhile is noted in `moved`. */
  readonly moving?: true
}

/** A row of any table that changed while the store moved. */
export interface MovedRow {
  readonly id: string
  readonly table: string
  readonly key: unknown
}

export const HEAD = 'head'
export const LEDGER = 'ledger'
export const MOVED = 'moved'

/** Made of other rows, only good for taking a step back, or not said yet: the journal does not hold them, nor does a backup. */
const NOT_KEPT: ReadonlySet<string> = new Set([LEDGER, MOVED, 'listed', 'changes', 'befores', 'unfinished'])

export function isKept(table: string): boolean {
  return !NOT_KEPT.has(table)
}

export function ledgerId(table: string, key: unknown): string {
  return `${table} ${JSON.stringify(key)}`
}

/** Puts the ledger under every write of the store. */
export function ledger(newStore: () => string): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'ledger',
    create: (core) => {
      const head = heads(core, newStore)
      const isWatched = (name: string) =>
        name !== LEDGER && name !== MOVED && core.schema.tables.some((table) => table.name === LEDGER)
      return {
        ...core,
        transaction: (tables, mode, options) => {
          if (mode !== 'readwrite' || !tables.some(isWatched)) return core.transaction(tables, mode, options)
          const trans = core.transaction([...new Set([...tables, LEDGER, MOVED])], mode, options)
          head.expect(trans)
          return trans
        },
        table: (name) => (isWatched(name) ? watched(core, core.table(name), head) : core.table(name)),
      }
    },
  }
}

/** The count of a transaction. */
interface Head {
  readonly row: PromiseLike<LedgerRow>
  written: boolean
}

interface Heads {
  /** The transaction may write. */
  expect(trans: DBCoreTransaction): void
  /** Asks along with what an expected transaction reads, so that its writes need not wait for the answer. */
  ask(trans: DBCoreTransaction): void
  of(trans: DBCoreTransaction): Head
}

/** Counts each transaction once, however many rows it writes. */
function heads(core: DBCore, newStore: () => string): Heads {
  const expected = new WeakSet<object>()
  const counted = new WeakMap<object, Head>()
  const of = (trans: DBCoreTransaction) => {
    const known = counted.get(trans)
    if (known) return known
    const asked = core.table(LEDGER).get({ trans, key: HEAD })
    const row = asked.then((stood: LedgerRow | undefined): LedgerRow => ({
      ...stood,
      id: HEAD,
      number: (stood?.number ?? 0) + 1,
      store: stood?.store ?? newStore(),
    }))
    const head = { row, written: false }
    counted.set(trans, head)
    return head
  }
  return {
    expect: (trans) => void expected.add(trans),
    ask(trans) {
      if (!expected.delete(trans)) return
      // Of a transaction that ends before it wrote, nobody waits for the answer.
      of(trans).row.then(undefined, () => undefined)
    },
    of,
  }
}

function watched(core: DBCore, table: DBCoreTable, heads: Heads): DBCoreTable {
  const { primaryKey } = table.schema
  const kept = isKept(table.name)
  const noted = (name: string, trans: DBCoreTransaction, values: readonly unknown[]) =>
    core.table(name).mutate({ type: 'put', trans, values })
  const note = (trans: DBCoreTransaction, keys: readonly unknown[]): PromiseLike<unknown> => {
    const head = heads.of(trans)
    return head.row.then((count) => {
      const { number, moving } = count
      const rows = keys.map((key): MovedRow => ({ id: ledgerId(table.name, key), table: table.name, key }))
      const moved = moving ? noted(MOVED, trans, rows) : undefined
      if (!kept) return moved
      const values: LedgerRow[] = rows.map((row) => ({ ...row, number }))
      if (!head.written) values.push(count)
      head.written = true
      const written = noted(LEDGER, trans, values)
      return moved ? moved.then(() => written) : written
    })
  }
  // Both are asked for at once, which saves the way there and back: they come true together or not at all.
  const write = (request: DBCoreMutateRequest, keys: readonly unknown[]) => {
    const answer = table.mutate(request)
    if (keys.length === 0) return answer
    const noted = note(request.trans, keys)
    return answer.then((done) => noted.then(() => done))
  }
  const asking =
    <Q extends { readonly trans: DBCoreTransaction }, A>(read: (request: Q) => A) =>
    (request: Q) => {
      heads.ask(request.trans)
      return read(request)
    }
  return {
    ...table,
    get: asking((request) => table.get(request)),
    getMany: asking((request) => table.getMany(request)),
    query: asking((request) => table.query(request)),
    mutate: (request) => {
      if (request.type === 'delete') return write(request, request.keys) as Promise<DBCoreMutateResponse>
      if (request.type !== 'deleteRange')
        return write(request, request.values.map((value: unknown, at) => request.keys?.[at] ?? primaryKey.extractKey!(value))) as Promise<DBCoreMutateResponse> // prettier-ignore
      // The keys of a range are asked before they are gone.
      const { trans, range } = request
      return table
        .query({ trans, values: false, query: { index: primaryKey, range } })
        .then(({ result }) => write(request, result))
    },
  }
}
