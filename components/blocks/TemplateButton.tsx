import { LayoutTemplate } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { Draft } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useTemplate, useTemplateName } from './template.ts'

const TemplateDialog = lazy(() => import('./TemplateDialog.tsx'))

/** Opens the template dialog; its label names the current template. */
export function TemplateButton({ draft }: { readonly draft: Draft }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const name = useTemplateName()(useTemplate(draft))
  return (
    <>
      <Button
        label={say('templates.choose', { name })}
        icon={LayoutTemplate}
        look="quiet"
        bare
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense>
          <TemplateDialog draft={draft} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
