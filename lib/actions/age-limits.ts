import type { AgeLimits } from '../profile/freshness.ts'
import { putAgeLimits } from '../storage/age-limits.ts'
import { database, type Database } from '../storage/database.ts'
import { attempted, type StoreProblem } from './outcome.ts'

/** The rep's own limits: older details should be checked. */
export async function setAgeLimits(
  limits: AgeLimits,
  db: Database = database,
): Promise<{ readonly ok: true } | StoreProblem> {
  return attempted(async () => {
    await putAgeLimits(limits, db)
    return { ok: true as const }
  })
}
