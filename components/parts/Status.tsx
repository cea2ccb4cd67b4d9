import { CircleAlert, CircleCheck, Undo2, X } from 'lucide-react'
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from './Button.tsx'

/** What just happened, in one sentence. With `undo`, the way back stands beside it. */
export interface StatusMessage {
  readonly words: string
  readonly tone?: 'good' | 'bad'
  readonly undo?: () => void
}

interface StatusBoard {
  readonly message: StatusMessage | undefined
  readonly show: (message: StatusMessage | undefined) => void
}

const Board = createContext<StatusBoard>({ message: undefined, show: () => {} })
const SHOWN_MS = 8000
const SHOWN_WITH_UNDO_MS = 20_000

export function StatusProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<StatusMessage>()
  const show = useCallback((next: StatusMessage | undefined) => setMessage(next), [])
  const board = useMemo(() => ({ message, show }), [message, show])
  return <Board.Provider value={board}>{children}</Board.Provider>
}

export function useStatus(): StatusBoard {
  return useContext(Board)
}

/** The one polite live region of a page. It stays in the document, so that screen readers hear each message once. */
export function Status() {
  const { say } = useSpeech()
  const { message, show } = useStatus()

  useEffect(() => {
    if (!message) return
    const timer = setTimeout(() => show(undefined), message.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [message, show])

  const Picture = message?.tone === 'bad' ? CircleAlert : CircleCheck
  return (
    <div className="status-place">
      <div className={message ? `status ${message.tone ?? 'good'}` : 'status-empty'}>
        {message && <Picture size={16} aria-hidden="true" />}
        <span role="status" className="status-words">
          {message?.words}
        </span>
        {message?.undo && (
          <Button label={say('action.undo')} icon={Undo2} look="quiet" onClick={message.undo} />
        )}
        {message && (
          <Button label={say('action.dismiss')} icon={X} look="quiet" bare onClick={() => show(undefined)} />
        )}
      </div>
    </div>
  )
}
