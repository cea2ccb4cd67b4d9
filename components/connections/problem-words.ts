import { useCallback } from 'react'
import { isMessageKey } from '@/lib/i18n/keys.ts'
import type { Problem } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'

/** One sentence for a problem with a CRM, followed by the CRM's own message if there is one. */
export function useProblemWords(): (problem: Problem) => string {
  const { say } = useSpeech()
  return useCallback(
    ({ problem, about }) => {
      const key = `problem.${problem}`
      const words = isMessageKey(key) ? say(key) : say('problem.failed')
      return about === undefined || about === '' ? words : `${words} (${about})`
    },
    [say],
  )
}
