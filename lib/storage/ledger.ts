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
}

export const HEAD = 'head'
export const LEDGER = 'ledger'

/** Made of other rows, or only good for taking a step back: the journal does not hold them. */
const NOT_KEPT: ReadonlySet<string> = new Set([LEDGER, 'listed', 'changes', 'befores'])

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
        isKept(name) && core.schema.tables.some((table) => table.name === LEDGER)
      return {
        ...core,
        transaction: (tables, mode, options) =>
          core.transaction(
            mode === 'readwrite' && tables.some(isWatched) ? [...new Set([...tables, LEDGER])] : tables,
            mode,
            options,
          ),
        table: (name) =>
          isWatched(name) ? watched(core.table(name), core.table(LEDGER), head) : core.table(name),
      }
    },
  }
}

type Head = (trans: DBCoreTransaction) => PromiseLike<number>

/** Counts each transaction once, however many rows it writes. */
function heads(core: DBCore, newStore: () => string): Head {
  const counted = new WeakMap<object, PromiseLike<number>>()
  return (trans) => {
    const known = counted.get(trans)
    if (known) return known
    const rows = core.table(LEDGER)
    const number = rows.get({ trans, key: HEAD }).then((head: LedgerRow | undefined) => {
      const next: LedgerRow = { id: HEAD, number: (head?.number ?? 0) + 1, store: head?.store ?? newStore() }
      return rows.mutate({ type: 'put', trans, values: [next] }).then(() => next.number)
    })
    counted.set(trans, number)
    return number
  }
}

function watched(table: DBCoreTable, rows: DBCoreTable, head: Head): DBCoreTable {
  const { primaryKey } = table.schema
  const note = (trans: DBCoreTransaction, keys: readonly unknown[]) =>
    head(trans).then((number) => {
      const values = keys.map((key): LedgerRow => ({
        id: ledgerId(table.name, key),
        table: table.name,
        key,
        number,
      }))
      return rows.mutate({ type: 'put', trans, values })
    })
  // Both are asked for at once, which saves the way there and back: they come true together or not at all.
  const write = (request: DBCoreMutateRequest, keys: readonly unknown[]) => {
    const answer = table.mutate(request)
    if (keys.length === 0) return answer
    const noted = note(request.trans, keys)
    return answer.then((done) => noted.then(() => done))
  }
  return {
    ...table,
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
