import { lazy, Suspense, useEffect, useState } from 'react'

const OpenPalette = lazy(() => import('./OpenPalette.tsx'))

/** Ctrl+K, or ⌘K: everything that can be done here, and every profile, by a few letters of its name. */
export function Palette({ profiles = false }: { readonly profiles?: boolean }) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
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
