import { useEffect, useRef } from 'react'
import { isLetter } from '../hooks/letter-key.ts'

interface WorkspaceKeys {
  readonly search: () => void
  readonly help: () => void
  readonly undo: () => void
  readonly remove: () => void
  readonly close: () => void
}

/** Shortcuts that work everywhere in the workspace except in text inputs. */
export function useWorkspaceKeys(keys: WorkspaceKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const verb = verbFor(event)
      if (!verb || document.querySelector('dialog[open]')) return
      event.preventDefault()
      latest.current[verb]()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function verbFor(event: KeyboardEvent): keyof WorkspaceKeys | undefined {
  if (event.defaultPrevented || isTyping(event.target)) return undefined
  if (isLetter(event, 'z') && (event.ctrlKey || event.metaKey)) return event.shiftKey ? undefined : 'undo'
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  switch (event.key) {
    case '/':
      return 'search'
    case '?':
      return 'help'
    case 'Delete':
      return 'remove'
    case 'Escape':
      return 'close'
    default:
      return undefined
  }
}

/** A check box handles only Space, so the shortcuts still work on it. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, [contenteditable], input:not([type="checkbox"])')
  )
}
