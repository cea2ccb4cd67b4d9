import { createContext, useContext, useEffect, useMemo, useRef } from 'react'
import { endTyping, keepTyping, type Typing } from '@/lib/actions/unfinished.ts'
import { useGone } from './gone.ts'

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
  const gone = useGone()
  const last = useRef<() => void>(undefined)
  const keeping = useMemo((): Keeping => {
    if (profileId === undefined) return { typed: () => undefined, over: () => undefined }
    const typing: Typing = { profileId, subject, field, start }
    let timer: ReturnType<typeof setTimeout> | undefined
    return {
      typed: (text) => {
        clearTimeout(timer)
        const keep = () => keepTyping(typing, text, new Date())
        timer = setTimeout(() => void keep(), KEPT_AFTER_MS)
        last.current = () => {
          clearTimeout(timer)
          void keep().then((kept) => {
            if (!kept.ok && kept.problem === 'noSuchProfile') gone(typing, text)
          })
        }
      },
      over: () => {
        clearTimeout(timer)
        last.current = undefined
        setTimeout(() => void endTyping(typing), FILED_BY_THEN_MS)
      },
    }
  }, [profileId, subject, field, start, gone])
  // Another page of the workspace was opened while typing, or the profile was deleted in another window.
  useEffect(() => () => last.current?.(), [])
  return keeping
}
