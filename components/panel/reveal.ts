import { useCallback } from 'react'
import type { Finding } from '@/lib/model/index.ts'
import { useBrowser } from '../browser.ts'
import { useSpeech } from '../hooks/speech.ts'
import { useShow } from '../parts/Status.tsx'

export type Reveal = (finding: Pick<Finding, 'quote' | 'line'>) => void

/** Highlights where a value was read on the page; says so if it is not in the visible text. */
export function useReveal(tabId: number): Reveal {
  const browser = useBrowser()
  const show = useShow()
  const { say } = useSpeech()
  return useCallback(
    ({ quote, line }) => {
      void browser.reveal(tabId, quote, line).then((found) => {
        if (!found) show({ words: say('page.notVisible', { quote }), tone: 'bad' })
      })
    },
    [browser, tabId, show, say],
  )
}
