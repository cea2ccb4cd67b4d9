import { useCallback, useRef, useState } from 'react'
import { keepExportChoice } from '@/lib/actions/export-choice.ts'
import { noteSavedFile } from '@/lib/actions/saved-files.ts'
import type { ExportWish } from '@/lib/actions/export-profiles.ts'
import { useCommand } from '../hooks/commands.ts'
import { useFileWords } from '../hooks/file-words.ts'
import { saveFile } from '../hooks/save-file.ts'
import { useSpeech } from '../hooks/speech.ts'

export interface Saving {
  /** Profiles written so far; undefined while idle. */
  readonly done: number | undefined
  readonly stop: () => void
  /** Resolves with whether a file was saved. */
  readonly save: (wish: ExportWish) => Promise<boolean>
}

/** Writes profiles to a file, downloads it, and remembers the format. */
export function useSaving(): Saving {
  const command = useCommand()
  const words = useFileWords()
  const { say } = useSpeech()
  const [done, setDone] = useState<number>()
  const stopped = useRef(false)
  const save = useCallback(
    async (wish: ExportWish) => {
      stopped.current = false
      setDone(0)
      const answer = await command(
        async (now) => {
          const { exportProfiles } = await import('@/lib/actions/export-profiles.ts')
          return exportProfiles(wish, now, words, undefined, (count) => {
            setDone(count)
            return !stopped.current
          })
        },
        (file) => {
          saveFile(file.name, file.mime, file.parts)
          void noteSavedFile(file.written, file.name, wish.format, new Date())
          const saved = say('done.exported', { count: file.profiles, file: file.name })
          const missed = file.damaged.length
          return { words: missed === 0 ? saved : `${saved} ${say('export.damaged', { count: missed })}` }
        },
      )
      setDone(undefined)
      if (answer.ok) void keepExportChoice((choice) => ({ ...choice, format: wish.format }))
      return answer.ok
    },
    [command, say, words],
  )
  const stop = useCallback(() => {
    stopped.current = true
  }, [])
  return { done, stop, save }
}
