import { Dexie } from 'dexie'
import { isKept } from './ledger.ts'

/** Calls back when journalled rows change, in this context or another. Returns an unsubscribe function. */
export function onKeptRowsChanged(dbName: string, callback: () => void): () => void {
  const listener = (parts: Record<string, unknown>) => {
    // Parts are named `idb://dossier/profiles/` and, for an index, `idb://dossier/profiles/domains`.
    const tables = Object.keys(parts).map((part) => /^idb:\/\/([^/]+)\/([^/]+)\//.exec(part))
    if (tables.some((found) => found?.[1] === dbName && isKept(found[2]!))) callback()
  }
  Dexie.on('storagemutated', listener)
  return () => Dexie.on.storagemutated.unsubscribe(listener)
}
