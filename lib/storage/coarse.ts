import { RangeSet, type DBCore, type DBCoreTransaction, type Middleware } from 'dexie'
import { LEDGER, MOVED } from './ledger.ts'

/**
 * Rows that change by the hundred while an export runs. Dexie tells every page of the extension each key that changed, and there each
 * live query keeps all keys that were none of its own until it is asked next: to hear of a run cost a page more than the run. Of these
 * tables is told that they changed, not where.
 */
const CHANGE_OFTEN: ReadonlySet<string> = new Set(['records', 'receipts', 'remotes', LEDGER, MOVED])

type Parts = Record<string, unknown>

export function coarse(): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'coarse',
    create: (core) => ({
      ...core,
      transaction: (tables, mode, options) => {
        const transaction = core.transaction(tables, mode, options)
        // Before Dexie's own listener, which tells the parts.
        if (mode === 'readwrite' && tables.some((table) => CHANGE_OFTEN.has(table)))
          (transaction as unknown as EventTarget).addEventListener('complete', () => widen(transaction, core), { once: true }) // prettier-ignore
        return transaction
      },
    }),
  }
}

/** Parts are named `idb://dossier/records/` and, of an index, `idb://dossier/records/[jobId+state]`. */
function widen(transaction: DBCoreTransaction, core: DBCore): void {
  const { mutatedParts } = transaction as { mutatedParts?: Parts }
  if (!mutatedParts) return
  for (const { name, indexes } of core.schema.tables) {
    const part = `idb://${core.schema.name}/${name}/`
    if (!CHANGE_OFTEN.has(name) || !(part in mutatedParts)) continue
    for (const index of ['', ':dels', ...indexes.map((each) => each.name ?? '')])
      mutatedParts[`${part}${index}`] = new RangeSet(core.MIN_KEY, core.MAX_KEY)
  }
}
