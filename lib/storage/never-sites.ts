import { suppressionSchema } from '../model/index.ts'
import { domainInAddress } from '../text/web-host.ts'
import { Home } from './home.ts'
import { DATABASE } from './own-home.ts'

const STORE = 'suppressions'
/** Key range of site ids: see `domainRow` in suppressions.ts. */
const SITES = ['site:', 'site;'] as const

/**
 * Sites on the never list, read through plain IndexedDB: a worker woken only for this would otherwise have to load and open the
 * whole store. Rejects if the store cannot be read, rather than seeming empty.
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
      return read.success && read.data.kind === 'site' ? [domainInAddress(read.data.about)] : []
    })
  } finally {
    db.close()
  }
}

/** Opens the existing version; undefined if there is none, without creating one. */
async function openedAsItIs(factory: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  const request = factory.open(name)
  let isNew = false
  request.onupgradeneeded = () => {
    isNew = true
    request.transaction?.abort()
  }
  try {
    const db = await answered(request)
    // A reader must not block an upgrade.
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
