import { EXPORT_CHOICE, exportChoiceSchema, type ExportChoice } from '../model/index.ts'
import { database, type Database } from '../storage/database.ts'

/** Remembers how the rep exports: the last choice, and the export profiles by name. */
export async function keepExportChoice(
  change: (choice: ExportChoice) => ExportChoice,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const value = change(exportChoiceOf((await db.settings.get(EXPORT_CHOICE))?.value))
    await db.settings.put({ key: EXPORT_CHOICE, value })
  })
}

/** What is kept, as far as it can be read. */
export function exportChoiceOf(value: unknown): ExportChoice {
  const read = exportChoiceSchema.safeParse(value)
  return read.success ? read.data : { profiles: [] }
}
