import { database, type Database } from '../storage/database.ts'
import { watchErasure } from '../storage/erasure.ts'

/** Milliseconds to wait for another page that still uses the store before asking it again. */
const TRY_AGAIN_MS = 20_000

/**
 * Erases what was forgotten from the disk, now and at the next start if it was interrupted. Several pages may call it; one
 * at a time does the work.
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
  // Leftovers of an interrupted move or copy.
  void buckets.numbers().then((numbers) => (numbers.length > 1 ? erase(db) : undefined))
}

/** Progress of the erasure in this page; undefined if none is running here. */
export interface ErasingProgress {
  readonly done: number
  readonly total: number
}

let progress: ErasingProgress | undefined
const watchers = new Set<() => void>()

export function erasingProgress(): ErasingProgress | undefined {
  return progress
}

/** Called whenever `erasingProgress` has changed. Returns the unsubscribe function. */
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
