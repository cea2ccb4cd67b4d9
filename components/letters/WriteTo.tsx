import { MailQuestion } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { PersonView } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'

const LetterDialog = lazy(async () => ({ default: (await import('./LetterDialog.tsx')).LetterDialog }))

/** The button on a person's card; the letter code is loaded on demand. */
export function WriteTo({ profileId, person }: { readonly profileId: string; readonly person: PersonView }) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        label={say('letter.write', { name: person.name })}
        icon={MailQuestion}
        look="quiet"
        bare
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense>
          <LetterDialog profileId={profileId} person={person} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
