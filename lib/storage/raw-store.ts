import type { Dexie } from 'dexie'

/** A row of a store as it is to be; without a row there is to be none. */
export interface RawRow {
  readonly table: string
  readonly key: unknown
  readonly row: unknown
}

/**
 * Opens a database without Dexie, which would tell every live query of every write. With `like` it is made anew with the
 * same tables and indexes.
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

/** Relaxed, since what follows is strict and the log is one: what comes before it is on the disk by then. */
export async function writeRows(db: IDBDatabase, table: string, rows: readonly unknown[]): Promise<void> {
  const write = db.transaction(table, 'readwrite', { durability: 'relaxed' })
  for (const row of rows) write.objectStore(table).put(row)
  await over(write)
}

/** All in one transaction, and on the disk when it is over. */
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

/** How many rows each table has. */
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
