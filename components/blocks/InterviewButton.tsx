import { MessagesSquare } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { Draft } from '@/lib/model/index.ts'
import { isLetter } from '../hooks/letter-key.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'

const InterviewDialog = lazy(() => import('./InterviewDialog.tsx'))

/** Shortcut that opens the form, unless a text field has the focus. */
const KEY = 'i'

/** Opens the interview form, by button or shortcut. */
export function InterviewButton({ draft }: { readonly draft: Draft }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isLetter(event, KEY) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented || isWriting(event.target) || document.querySelector('dialog[open]')) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  return (
    <>
      <Button
        label={say('interview.open')}
        icon={MessagesSquare}
        look="quiet"
        bare
        aria-keyshortcuts={KEY}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense>
          <InterviewDialog draft={draft} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]')
}
