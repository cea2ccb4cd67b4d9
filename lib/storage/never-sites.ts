import { suppressionSchema } from '../model/index.ts'
import { Home } from './home.ts'

const DATABASE = 'dossier'
const STORE = 'suppressions'
/** Ids of sites, see `domainRow` of suppressions.ts. */
const SITES = ['site:', 'site;'] as const

/**
 * Sites that the rep never wants read, asked of IndexedDB itself: a worker that is woken for this one question would read and
 * open the whole store for it. Rejects when the store cannot be read, so that nobody takes it for an empty list.
 */
export async function neverSites(name = DATABASE): Promise<string[]> {
  return new Home(name).visited(async (factory) => (factory ? sitesIn(factory, name) : []))
}

async function sitesIn(factory: IDBFactory, name: string): Promise<string[]> {
  const db = await openedAsItIs(factory, name)
  if (!db) return []
  try {
    if (!db.objectStoreNames.contains(STORE)) return []
    const range = IDBKeyRange.bound(...SITES, false, true)
    const rows = await answered(db.transaction(STORE).objectStore(STORE).getAll(range))
    return rows.flatMap((row) => {
      const read = suppressionSchema.safeParse(row)
      return read.success && read.data.kind === 'site' ? [read.data.about] : []
    })
  } finally {
    db.close()
  }
}

/** In whatever version it is; undefined where there is none, and none is made. */
async function openedAsItIs(factory: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  const request = factory.open(name)
  let isNew = false
  request.onupgradeneeded = () => {
    isNew = true
    request.transaction?.abort()
  }
  try {
    const db = await answered(request)
    // Who upgrades the store waits for nobody who only asks.
    db.onversionchange = () => db.close()
    return db
  } catch (problem) {
    if (isNew) return undefined
    throw problem
  }
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The store gave no reason.'))
  })
}
