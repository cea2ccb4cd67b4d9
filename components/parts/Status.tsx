import { CircleAlert, CircleCheck, Undo2, X } from 'lucide-react'
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
} from 'react'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from './Button.tsx'
import { Copy } from './outlines.tsx'

/** What just happened, in one sentence, with an Undo button if `undo` is set. One with `copy` stays until it is dismissed. */
export interface StatusMessage {
  readonly words: string
  readonly tone?: 'good' | 'bad'
  readonly undo?: () => void
  /** Copies text that is shown nowhere else. */
  readonly copy?: { readonly label: string; readonly run: () => void }
  /** Work in progress: how far it is, and how to cancel it. */
  readonly progress?: Progress
}

export interface Progress {
  readonly done: number
  readonly total: number
  readonly cancel?: () => void
}

interface StatusBoard {
  readonly message: StatusMessage | undefined
  readonly show: Dispatch<SetStateAction<StatusMessage | undefined>>
}

const Board = createContext<StatusBoard>({ message: undefined, show: () => {} })
/** A context of its own, because its value never changes. */
const Show = createContext<StatusBoard['show']>(() => {})

/** Work the rep does not wait for. It has its own line, so that no other message delays its progress. */
export interface BackgroundWork {
  readonly words: string
  readonly progress: Progress
}

const Work = createContext<BackgroundWork | undefined>(undefined)
const ShowWork = createContext<(work: BackgroundWork | undefined) => void>(() => {})
const SHOWN_MS = 8000
const SHOWN_WITH_UNDO_MS = 20_000

export function StatusProvider({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState<StatusMessage>()
  const [work, setWork] = useState<BackgroundWork>()
  const board = useMemo(() => ({ message, show: setMessage }), [message])
  return (
    <Show value={setMessage}>
      <ShowWork value={setWork}>
        <Board value={board}>
          <Work value={work}>{children}</Work>
        </Board>
      </ShowWork>
    </Show>
  )
}

/** The current message and its setter. */
export function useStatus(): StatusBoard {
  return useContext(Board)
}

/** Only the setter: its users do not render again when the message changes. */
export function useShow(): StatusBoard['show'] {
  return useContext(Show)
}

/** Removes the current message when another page is in front: it would be taken as said of that one. One with `copy` stays. */
export function useMessagesOf(pageId: string): void {
  const show = useShow()
  useEffect(() => show((message) => (message?.copy ? message : undefined)), [pageId, show])
}

/** Shows the background work, or none. */
export function useShowWork(): (work: BackgroundWork | undefined) => void {
  return useContext(ShowWork)
}

/** The page's only polite live region. It stays in the DOM, so that screen readers announce each message once. */
export function Status() {
  const { say } = useSpeech()
  const { message, show } = useStatus()

  useEffect(() => {
    if (!message || message.progress || message.copy) return
    const timer = setTimeout(() => show(undefined), message.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [message, show])

  const Picture = message?.tone === 'bad' ? CircleAlert : CircleCheck
  return (
    <div className="status-place">
      <div
        className={
          message ? `status ${message.progress ? 'going' : (message.tone ?? 'good')}` : 'status-empty'
        }
      >
        {message && !message.progress && <Picture size={16} aria-hidden="true" />}
        <span role="status" className="status-words">
          {message?.words}
        </span>
        {message?.progress && <ProgressLine {...message.progress} words={message.words} />}
        {message?.copy && (
          <Button label={message.copy.label} icon={Copy} look="quiet" bare onClick={message.copy.run} />
        )}
        {message?.undo && (
          <Button label={say('action.undo')} icon={Undo2} look="quiet" onClick={message.undo} />
        )}
        {message && !message.progress && (
          <Button label={say('action.dismiss')} icon={X} look="quiet" bare onClick={() => show(undefined)} />
        )}
      </div>
      <WorkLine />
    </div>
  )
}

/** Outside the live region: the outcome of background work is announced, its beginning is not. */
function WorkLine() {
  const work = useContext(Work)
  if (!work) return null
  return (
    <div className="status going">
      <span className="status-words">{work.words}</span>
      <ProgressLine {...work.progress} words={work.words} />
    </div>
  )
}

/** Outside the live region: only the sentence is announced, and once. */
function ProgressLine({ done, total, cancel, words }: Progress & { readonly words: string }) {
  const { say, number } = useSpeech()
  return (
    <>
      <progress aria-label={words} value={done} max={total} />
      <span className="number">{say('progress.count', { done: number(done), total: number(total) })}</span>
      {cancel && <Button label={say('action.cancel')} look="quiet" onClick={cancel} />}
    </>
  )
}
