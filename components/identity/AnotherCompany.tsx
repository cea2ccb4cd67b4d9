import { lazy, Suspense, useState } from 'react'
import { anotherCompany } from '@/lib/actions/another-company.ts'
import type { Profile, Reading } from '@/lib/model/index.ts'
import { useCommand, useUndo } from '../hooks/commands.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'

const CompanyChoice = lazy(() => import('./CompanyChoice.tsx'))

interface AnotherCompanyProps {
  readonly profile: Profile
  readonly reading: Reading
}

/** Corrects a wrong match: the current page, and from now on its site, belong to another company. */
export function AnotherCompany({ profile, reading }: AnotherCompanyProps) {
  const { say } = useSpeech()
  const [open, setOpen] = useState(false)
  const command = useCommand()
  const undo = useUndo()
  const choose = (into: { readonly profileId: string } | 'new') => {
    setOpen(false)
    let changeId = ''
    void command(
      (now, id) => anotherCompany(reading, profile.id, into, now, (changeId = id)),
      () => ({ words: say('done.anotherCompany'), undo: () => undo({ changeId }) }),
    )
  }
  return (
    <>
      <Button
        className="another-company"
        label={say('another.button')}
        look="quiet"
        onClick={() => setOpen(true)}
      />
      {open && (
        <Dialog title={say('another.title')} onClose={() => setOpen(false)}>
          <Suspense fallback={null}>
            <CompanyChoice profile={profile} reading={reading} onChoose={choose} />
          </Suspense>
        </Dialog>
      )}
    </>
  )
}
