import { useMemo } from 'react'
import { fileFormats } from '@/lib/files/shelf.ts'
import { isMessageKey } from '@/lib/i18n/messages.ts'
import type { MenuEntry } from '../parts/Menu.tsx'
import { useExport } from './commands.ts'
import { useSpeech } from './speech.ts'

const formats = [...fileFormats.values()]

/** The Export menu for these profiles. */
export function useExportEntries(ids: readonly string[]): readonly MenuEntry[] {
  const { say } = useSpeech()
  const save = useExport()
  return useMemo(
    () =>
      formats.map(({ id, labelKey }) => {
        const hint = `${labelKey}.hint`
        return {
          label: isMessageKey(labelKey) ? say(labelKey) : id,
          ...(isMessageKey(hint) ? { hint: say(hint) } : {}),
          run: () => save(ids, id),
        }
      }),
    [say, save, ids],
  )
}
