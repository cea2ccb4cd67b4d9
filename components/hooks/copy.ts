import { useCallback } from 'react'
import { useShow } from '../parts/Status.tsx'
import { useSpeech } from './speech.ts'

/** Copies plain text to the clipboard and confirms it. */
export function useCopy(): (text: string) => Promise<void> {
  const show = useShow()
  const { say } = useSpeech()
  return useCallback(
    async (text) => {
      try {
        await navigator.clipboard.writeText(text)
        show({ words: say('copy.done') })
      } catch {
        show({ words: say('copy.failed'), tone: 'bad' })
      }
    },
    [show, say],
  )
}
