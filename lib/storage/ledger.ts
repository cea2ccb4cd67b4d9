import type {
  DBCore,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  DBCoreTransaction,
  Middleware,
} from 'dexie'

/**
 * What the journal still has to write: one row for each row changed since the journal last wrote it, and `HEAD`, which counts
 * transactions. Written in the same transaction as the change, so that both are committed or neither.
 */
export interface LedgerRow {
  readonly id: string
  readonly table?: string
  readonly key?: unknown
  /** In `HEAD`: transactions so far. In a row: the transaction that last changed it. */
  readonly number: number
  /** In `HEAD`: a random id of the store. A different id means that the store was recreated. */
  readonly store?: string
  /** In `HEAD`: the store is moving to another bucket, and changes are also recorded in `moved`. */
  readonly moving?: true
}

/** A row of any table that changed while the store was moving. */
export interface MovedRow {
  readonly id: string
  readonly table: string
  readonly key: unknown
}

export const HEAD = 'head'
export const LEDGER = 'ledger'
export const MOVED = 'moved'

/** Tables that are derived, only serve undo, or hold unfinished input: neither journalled nor backed up. */
const NOT_KEPT: ReadonlySet<string> = new Set([LEDGER, MOVED, 'listed', 'changes', 'befores', 'unfinished'])

export function isKept(table: string): boolean {
  return !NOT_KEPT.has(table)
}

export function ledgerId(table: string, key: unknown): string {
  return `${table} ${JSON.stringify(key)}`
}

/** Middleware that records every write in the ledger. */
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

/** The ledger's count in one transaction. */
interface Head {
  readonly row: PromiseLike<LedgerRow>
  written: boolean
}

interface Heads {
  /** Announces that the transaction may write. */
  expect(trans: DBCoreTransaction): void
  /** Reads `HEAD` along with the transaction's first reads, so that its writes need not wait for it. */
  ask(trans: DBCoreTransaction): void
  of(trans: DBCoreTransaction): Head
}

/** Counts each transaction once, regardless of how many rows it writes. */
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
      // A transaction may end without writing; then nobody handles a failure.
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
  // Both requests are issued at once, which saves a round trip; the transaction keeps them atomic.
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
      // Read the keys of a range before they are deleted.
      const { trans, range } = request
      return table
        .query({ trans, values: false, query: { index: primaryKey, range } })
        .then(({ result }) => write(request, result))
    },
  }
}
