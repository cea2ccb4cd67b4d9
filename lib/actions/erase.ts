import { database, type Database } from '../storage/database.ts'
import { watchErasure } from '../storage/erasure.ts'

/** So long another page of ours that does not leave the store is waited for before it is asked again. */
const TRY_AGAIN_MS = 20_000

/**
 * Has what was forgotten erased from the disk, whenever something is due: at once, and at the next start what the last one did
 * not bring to its end. Several pages may follow; one at a time does it.
 */
export function followErasure(db: Database = database): void {
  const { buckets } = db.home
  if (!buckets) return
  watchErasure(db).subscribe(
    (erasure) => {
      if (erasure && erasure.state !== 'erased') void erase(db)
    },
    (failure) => console.error('erasure', failure),
  )
  // What was never finished, of a move or of a copy.
  void buckets.numbers().then((numbers) => (numbers.length > 1 ? erase(db) : undefined))
}

/** How far the erasing of this page is; nothing while none runs here. */
export interface ErasingProgress {
  readonly done: number
  readonly total: number
}

let progress: ErasingProgress | undefined
const watchers = new Set<() => void>()

export function erasingProgress(): ErasingProgress | undefined {
  return progress
}

/** Told whenever `erasingProgress` has changed; answers how to stop. */
export function watchErasing(changed: () => void): () => void {
  watchers.add(changed)
  return () => watchers.delete(changed)
}

function tell(next: ErasingProgress | undefined): void {
  progress = next
  for (const changed of watchers) changed()
}

async function erase(db: Database): Promise<void> {
  const { eraseForgotten } = await import('../storage/erasing.ts')
  try {
    const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
    const step = (done: number, total: number) => tell({ done, total })
    if ((await eraseForgotten(db, { rest, progress: step })) !== 'somebodyStays') return
  } catch (failure) {
    console.error('erasure', failure)
  } finally {
    tell(undefined)
  }
  setTimeout(() => void erase(db), TRY_AGAIN_MS)
}
