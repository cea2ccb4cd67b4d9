import { RangeSet, type DBCore, type DBCoreTransaction, type Middleware } from 'dexie'
import { LEDGER, MOVED } from './ledger.ts'

/**
 * Tables that change by the hundred while an export runs. Dexie sends every changed key to every page, where each live query
 * accumulates keys until it next runs, which cost a page more than the run itself. For these tables the whole key range is
 * reported instead.
 */
const CHANGE_OFTEN: ReadonlySet<string> = new Set(['records', 'receipts', 'remotes', LEDGER, MOVED])

/**
 * Levels of a set of ranges, which is a balanced tree: deeper ones hold hundreds of keys. The undo step of an import or of
 * many edits names all its profiles.
 */
const DEEP = 9

type Parts = Record<string, { readonly d?: number } | undefined>

export function coarse(): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'coarse',
    create: (core) => ({
      ...core,
      transaction: (tables, mode, options) => {
        const transaction = core.transaction(tables, mode, options)
        // Registered before Dexie's own listener, which broadcasts the parts.
        if (mode === 'readwrite')
          (transaction as unknown as EventTarget).addEventListener('complete', () => widen(transaction, core), { once: true }) // prettier-ignore
        return transaction
      },
    }),
  }
}

/** Parts are named `idb://dossier/records/` and, for an index, `idb://dossier/records/[jobId+state]`. */
function widen(transaction: DBCoreTransaction, core: DBCore): void {
  const { mutatedParts } = transaction as { mutatedParts?: Parts }
  if (!mutatedParts) return
  const everything = () => new RangeSet(core.MIN_KEY, core.MAX_KEY) as Parts[string]
  for (const { name, indexes } of core.schema.tables) {
    const part = `idb://${core.schema.name}/${name}/`
    if (!CHANGE_OFTEN.has(name) || !(part in mutatedParts)) continue
    for (const index of ['', ':dels', ...indexes.map((each) => each.name ?? '')])
      mutatedParts[`${part}${index}`] = everything()
  }
  for (const [part, keys] of Object.entries(mutatedParts))
    if ((keys?.d ?? 0) > DEEP) mutatedParts[part] = everything()
}
