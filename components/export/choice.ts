import { useMemo } from 'react'
import { exportChoiceOf } from '@/lib/actions/export-choice.ts'
import { EXPORT_CHOICE, type ExportChoice } from '@/lib/model/index.ts'
import { watchSetting } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'

/** The last export settings and saved export profiles; undefined until they are loaded. */
export function useExportChoice(): ExportChoice | undefined {
  const answer = useLive(() => watchSetting(EXPORT_CHOICE), 'export choice')
  return useMemo(
    () =>
      answer.state === 'loading'
        ? undefined
        : exportChoiceOf(answer.state === 'ready' ? answer.value?.value : undefined),
    [answer],
  )
}
