import type { ExportGate } from '../../exporting/local.ts'
import { openGate } from '../../exporting/local.ts'
import type { Database } from '../../storage/database.ts'

/** Makes the gate that a plan asks for every company and person; read anew for each run. */
export type GateOpener = (db: Database, now: number) => Promise<ExportGate>

/** Lists of what may not leave plug in here: do not contact, never collect again, kept too long. */
export const exportGate: GateOpener = async () => openGate
