import { Dexie } from 'dexie'
import { isKept } from './ledger.ts'

/** Calls after rows that the journal holds were changed, by this page or another one. The answer stops it. */
export function onKeptRowsChanged(dbName: string, callback: () => void): () => void {
  const listener = (parts: Record<string, unknown>) => {
    // Parts are named `idb://dossier/profiles/` and, of an index, `idb://dossier/profiles/domains`.
    const tables = Object.keys(parts).map((part) => /^idb:\/\/([^/]+)\/([^/]+)\//.exec(part))
    if (tables.some((found) => found?.[1] === dbName && isKept(found[2]!))) callback()
  }
  Dexie.on('storagemutated', listener)
  return () => Dexie.on.storagemutated.unsubscribe(listener)
}
