import { EXPORT_CHOICE, exportChoiceSchema, type ExportChoice } from '../model/index.ts'
import { database, type Database } from '../storage/database.ts'

/** Saves the rep's export settings: the last choice, and the named export profiles. */
export async function keepExportChoice(
  change: (choice: ExportChoice) => ExportChoice,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const value = change(exportChoiceOf((await db.settings.get(EXPORT_CHOICE))?.value))
    await db.settings.put({ key: EXPORT_CHOICE, value })
  })
}

/** The stored settings, as far as they parse. */
export function exportChoiceOf(value: unknown): ExportChoice {
  const read = exportChoiceSchema.safeParse(value)
  return read.success ? read.data : { profiles: [] }
}
