import { Building2, Compass, FileUp, TriangleAlert } from 'lucide-react'
import { go } from '../hooks/route.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'

/** The list is loading. */
export function Reading() {
  const { say } = useSpeech()
  return (
    <div aria-busy="true">
      <p className="unseen">{say('workspace.loading')}</p>
      <Skeleton lines={8} />
    </div>
  )
}

/** The database does not open. */
export function Unreadable() {
  const { say } = useSpeech()
  return <Notice icon={TriangleAlert} tone="bad" title={say('workspace.failed')} />
}

/** No profiles yet: how to file the first one, or import a list. */
export function NothingFiled() {
  const { say } = useSpeech()
  return (
    <Notice
      icon={Building2}
      title={say('workspace.empty.title')}
      action={
        <span className="notice-actions">
          <Button label={say('view.start')} icon={Compass} look="primary" onClick={() => go('start')} />
          <Button label={say('action.import')} icon={FileUp} onClick={() => go('import')} />
        </span>
      }
    >
      {say('workspace.empty.words')}
    </Notice>
  )
}
