import { ArrowLeft } from 'lucide-react'
import { useMemo, useState } from 'react'
import { timelineKinds, timelineOf, type TimelineKind, type TimelineLine } from '@/lib/profile/timeline.ts'
import { useProfileVerbs } from '../hooks/commands.ts'
import { useProfile } from '../hooks/profile.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { Profile } from '../profile/Profile.tsx'
import { VerbsContext, type ProfileVerbs } from '../profile/verbs.ts'
import { useMoreLines } from './more-lines.ts'
import { Timeline } from './Timeline.tsx'

interface AccountProps {
  readonly id: string
  readonly onClose: () => void
}

/** The full view of an account: its profile, with a timeline of everything that happened beside it. */
export function Account({ id, onClose }: AccountProps) {
  const { say } = useSpeech()
  const answer = useProfile({ id })
  const edits = useProfileVerbs(id)
  const verbs = useMemo((): ProfileVerbs => ({ ...edits, reveal: () => undefined }), [edits])
  const open = answer.state === 'open' ? answer : undefined
  const more = useMoreLines(id, open?.profile.orders)
  const lines = useMemo(() => (open ? timelineOf(open.profile, open.history, more) : []), [open, more])
  return (
    <main className="account">
      <h1 className="unseen">{say('account.title')}</h1>
      <div className="account-head">
        <Button label={say('account.back')} icon={ArrowLeft} look="quiet" onClick={onClose} />
      </div>
      {!open && <Skeleton lines={8} />}
      {open && (
        <VerbsContext.Provider value={verbs}>
          <div className="account-sides">
            <div className="account-profile">
              <h2 className="unseen">{say('profile.title')}</h2>
              <Profile
                draft={open.draft}
                history={open.history}
                pages={open.profile.pages}
                updatedAt={open.profile.updatedAt}
              />
            </div>
            <Story lines={lines} />
          </div>
        </VerbsContext.Provider>
      )}
    </main>
  )
}

function Story({ lines }: { readonly lines: readonly TimelineLine[] }) {
  const { say, number } = useSpeech()
  const [left, leave] = useState<ReadonlySet<TimelineKind>>(new Set())
  const present = timelineKinds.filter((kind) => lines.some((line) => line.kind === kind))
  const toggle = (kind: TimelineKind) => {
    const next = new Set(left)
    if (!next.delete(kind)) next.add(kind)
    leave(next)
  }
  return (
    <div className="account-story">
      <h2>{say('account.timeline')}</h2>
      <div className="timeline-kinds" role="group" aria-label={say('account.kinds')}>
        {present.map((kind) => (
          <button
            key={kind}
            type="button"
            className="chip"
            aria-pressed={!left.has(kind)}
            onClick={() => toggle(kind)}
          >
            {say(`timeline.${kind}`)}
            <span className="number">{number(lines.filter((line) => line.kind === kind).length)}</span>
          </button>
        ))}
      </div>
      <Timeline lines={lines.filter(({ kind }) => !left.has(kind))} />
    </div>
  )
}
