import { useMemo } from 'react'
import type { MenuEntry } from '../parts/Menu.tsx'
import { useExport } from './commands.ts'
import { useSpeech } from './speech.ts'

const formats = [
  { id: 'csv-spreadsheet', key: 'export.csvSpreadsheet' },
  { id: 'csv-hubspot', key: 'export.csvHubspot' },
  { id: 'json', key: 'export.json' },
] as const

/** The Export menu for these profiles. */
export function useExportEntries(ids: readonly string[]): readonly MenuEntry[] {
  const { say } = useSpeech()
  const save = useExport()
  return useMemo(
    () =>
      formats.map(({ id, key }) => ({ label: say(key), hint: say(`${key}.hint`), run: () => save(ids, id) })),
    [say, save, ids],
  )
}
