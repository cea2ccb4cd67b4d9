import { FileWarning, Maximize2, X } from 'lucide-react'
import { useId, useMemo } from 'react'
import { useProfileVerbs } from '../hooks/commands.ts'
import { useProfile } from '../hooks/profile.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Guard } from '../parts/Guard.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Trash2 } from '../parts/outlines.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { ForgetCompany } from '../privacy/ForgetCompany.tsx'
import { Profile } from '../profile/Profile.tsx'
import { VerbsContext, type ProfileVerbs } from '../profile/verbs.ts'

interface DetailProps {
  readonly id: string
  readonly onClose: () => void
  /** Opens the full view of the account. */
  readonly onWhole: () => void
  readonly onDelete: () => void
}

/** One profile beside the table, as in the panel. */
export function Detail({ id, onClose, onWhole, onDelete }: DetailProps) {
  const { say } = useSpeech()
  const title = useId()
  const answer = useProfile({ id })
  const edits = useProfileVerbs(id)
  const verbs = useMemo((): ProfileVerbs => ({ ...edits, reveal: () => undefined }), [edits])
  return (
    <section className="detail" aria-labelledby={title}>
      <div className="detail-head">
        <h2 id={title}>{say('profile.title')}</h2>
        <Button label={say('account.open')} icon={Maximize2} look="quiet" bare onClick={onWhole} />
        <Button label={say('workspace.deleteThis')} icon={Trash2} look="quiet" bare onClick={onDelete} />
        {answer.state === 'open' && <ForgetCompany id={id} name={answer.draft.name} onGone={onClose} />}
        <Button label={say('workspace.closeDetail')} icon={X} look="quiet" bare onClick={onClose} />
      </div>
      <div className="detail-body">
        {answer.state === 'loading' && <Skeleton lines={6} />}
        {answer.state === 'damaged' && (
          <Notice icon={FileWarning} tone="bad" title={say('profile.damaged')} />
        )}
        {answer.state === 'open' && (
          <VerbsContext.Provider value={verbs}>
            <Guard of={id}>
              <Profile
                draft={answer.draft}
                history={answer.history}
                pages={answer.profile.pages}
                updatedAt={answer.profile.updatedAt}
              />
            </Guard>
          </VerbsContext.Provider>
        )}
      </div>
    </section>
  )
}
