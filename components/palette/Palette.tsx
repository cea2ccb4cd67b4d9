import { lazy, Suspense, useEffect, useState } from 'react'
import { isLetter } from '../hooks/letter-key.ts'

const OpenPalette = lazy(() => import('./OpenPalette.tsx'))

/** The command palette (Ctrl+K, or ⌘K): all commands, and all profiles by the first letters of their name. */
export function Palette({ profiles = false }: { readonly profiles?: boolean }) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (!isLetter(event, 'k') || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      setOpen((before) => !before)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    open && (
      <Suspense fallback={null}>
        <OpenPalette profiles={profiles} onClose={() => setOpen(false)} />
      </Suspense>
    )
  )
}
