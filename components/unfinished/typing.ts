import { createContext, useContext, useEffect, useMemo, useRef } from 'react'
import { endTyping, keepTyping, type Typing } from '@/lib/actions/unfinished.ts'

/** The profile being edited. Outside of one, nothing is kept. */
export const TypingContext = createContext<string | undefined>(undefined)

/** A page may close without notice (update, crash, closed window); this is the maximum delay of the copy in milliseconds. */
const KEPT_AFTER_MS = 250
/** Filing takes a moment; the input is kept until then. */
const FILED_BY_THEN_MS = 1500

export interface Keeping {
  readonly typed: (text: string) => void
  /** It was filed or discarded. */
  readonly over: () => void
}

/** Keeps what is typed in a field until it is filed or discarded. */
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
  // Another page of the workspace was opened while typing.
  useEffect(() => () => last.current?.(), [])
  return keeping
}
