import type { Dexie } from 'dexie'

/** The desired state of a row; without `row` it is deleted. */
export interface RawRow {
  readonly table: string
  readonly key: unknown
  readonly row: unknown
}

/**
 * Opens a database without Dexie, which would notify every live query of every write. With `like` it is created with the same
 * tables and indexes.
 */
export async function opened(
  factory: IDBFactory,
  name: string,
  { like }: { readonly like?: Dexie } = {},
): Promise<IDBDatabase> {
  const request = like ? factory.open(name, Math.round(like.verno * 10)) : factory.open(name)
  request.onupgradeneeded = () => {
    for (const { name, schema } of like?.tables ?? []) {
      const store = request.result.createObjectStore(name, { keyPath: schema.primKey.keyPath! })
      for (const index of schema.indexes)
        store.createIndex(index.name, index.keyPath!, { unique: index.unique === true, multiEntry: index.multi === true }) // prettier-ignore
    }
  }
  return answered(request)
}

/** Relaxed durability: a strict transaction follows, and flushing it flushes the log before it too. */
export async function writeRows(db: IDBDatabase, table: string, rows: readonly unknown[]): Promise<void> {
  const write = db.transaction(table, 'readwrite', { durability: 'relaxed' })
  for (const row of rows) write.objectStore(table).put(row)
  await over(write)
}

/** In one transaction with strict durability. */
export async function apply(db: IDBDatabase, rows: readonly RawRow[]): Promise<void> {
  const write = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' })
  for (const { table, key, row } of rows) {
    if (row === undefined) write.objectStore(table).delete(key as IDBValidKey)
    else write.objectStore(table).put(row)
  }
  await over(write)
}

export async function readAll(db: IDBDatabase, table: string, range?: IDBKeyRange): Promise<unknown[]> {
  return answered<unknown[]>(db.transaction(table).objectStore(table).getAll(range))
}

/** Row count of each table. */
export async function counts(db: IDBDatabase, without: readonly string[]): Promise<[string, number][]> {
  const names = [...db.objectStoreNames].filter((name) => !without.includes(name))
  return Promise.all(
    names.map(async (name): Promise<[string, number]> => [
      name,
      await answered(db.transaction(name).objectStore(name).count()),
    ]),
  )
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error!)
  })
}

function over(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error!)
  })
}
