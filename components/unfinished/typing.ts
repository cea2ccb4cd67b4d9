import { createContext, useContext, useEffect, useMemo, useRef } from 'react'
import { endTyping, keepTyping, type Typing } from '@/lib/actions/unfinished.ts'

/** The profile that is edited. Outside of one nothing is kept. */
export const TypingContext = createContext<string | undefined>(undefined)

/** A page may go without a word: an update, a crash, a window that is closed. So far behind is what is kept. */
const KEPT_AFTER_MS = 250
/** What is filed takes a moment, and stays kept meanwhile. */
const FILED_BY_THEN_MS = 1500

export interface Keeping {
  readonly typed: (text: string) => void
  /** It was filed, or given up. */
  readonly over: () => void
}

/** Keeps what is typed under a field until it is over. */
export function useTyping(subject: string, field: string, start: string): Keeping {
  const profileId = useContext(TypingContext)
  const last = useRef<() => void>(undefined)
  const keeping = useMemo((): Keeping => {
    if (profileId === undefined) return { typed: () => undefined, over: () => undefined }
    const typing: Typing = { profileId, subject, field, start }
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (ms: number, run: () => Promise<unknown>) => {
      clearTimeout(timer)
      last.current = () => {
        last.current = undefined
        clearTimeout(timer)
        void run()
      }
      timer = setTimeout(last.current, ms)
    }
    return {
      typed: (text) => soon(KEPT_AFTER_MS, () => keepTyping(typing, text, new Date())),
      over: () => {
        clearTimeout(timer)
        last.current = undefined
        setTimeout(() => void endTyping(typing), FILED_BY_THEN_MS)
      },
    }
  }, [profileId, subject, field, start])
  // Another page of the workspace is opened in the middle of a word.
  useEffect(() => () => last.current?.(), [])
  return keeping
}
