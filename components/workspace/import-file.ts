import { useCallback } from 'react'
import { importProfiles } from '@/lib/actions/import-profiles.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'

/** Lets the rep choose a JSON export and takes its profiles in, with the way back beside the message. */
export function useImport(): () => void {
  const command = useCommand()
  const undo = useUndo()
  const { say } = useSpeech()
  return useCallback(() => {
    const chooser = document.createElement('input')
    chooser.type = 'file'
    chooser.accept = '.json,application/json'
    chooser.onchange = async () => {
      const file = chooser.files?.[0]
      if (!file) return
      const text = await file.text()
      let changeId = ''
      await command(
        (now, id) => importProfiles(text, now, (changeId = id)),
        ({ profiles }) => ({
          words: say('done.imported', { count: profiles }),
          undo: () => undo({ changeId }),
        }),
      )
    }
    chooser.click()
  }, [command, undo, say])
}
