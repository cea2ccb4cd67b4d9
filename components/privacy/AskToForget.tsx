import { lazy, Suspense } from 'react'
import type { ForgetDialogProps } from './ForgetDialog.tsx'

const ForgetDialog = lazy(() => import('./ForgetDialog.tsx'))

/** The confirmation before somebody is forgotten; its code is loaded when it is first asked for. */
export function AskToForget(props: ForgetDialogProps) {
  return (
    <Suspense fallback={null}>
      <ForgetDialog {...props} />
    </Suspense>
  )
}
