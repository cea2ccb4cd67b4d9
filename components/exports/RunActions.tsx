import { FileDown, Pause, Play, Send, Undo2, X } from 'lucide-react'
import type { ExportJob, Problem, RecordState } from '@/lib/model/index.ts'
import { useProblemWords } from '../connections/problem-words.ts'
import type { CrmSide } from '../crm.ts'
import { go } from '../hooks/route.ts'
import { saveFile } from '../hooks/save-file.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useStatus } from '../parts/Status.tsx'

interface RunActionsProps {
  readonly crm: CrmSide
  readonly job: ExportJob
  readonly counts: Readonly<Record<RecordState, number>>
}

/** The actions available in the run's current state. */
export function RunActions({ crm, job, counts }: RunActionsProps) {
  const { say } = useSpeech()
  const { show } = useStatus()
  const words = useProblemWords()
  const told = (answer: { readonly ok: true } | Problem) => {
    if (!answer.ok) show({ words: words(answer), tone: 'bad' })
  }
  const undo = async () => {
    const answer = await crm.undo(job.id, crypto.randomUUID())
    told(answer)
    if (answer.ok) go('exports', answer.jobId)
  }
  const save = async () => {
    const { name, text } = await crm.receiptFile(job.id)
    saveFile(name, 'application/json', [text])
  }
  const is = (...states: readonly ExportJob['state'][]) => states.includes(job.state)
  return (
    <div className="run-actions">
      {is('planned') && (
        <Button
          label={say('run.send', { count: counts.planned })}
          icon={Send}
          look="primary"
          disabled={counts.planned === 0}
          onClick={() => void crm.approve(job.id).then(told)}
        />
      )}
      {is('running') && (
        <Button label={say('run.pause')} icon={Pause} onClick={() => void crm.pause(job.id).then(told)} />
      )}
      {is('paused') && (
        <Button
          label={say('run.resume')}
          icon={Play}
          look="primary"
          onClick={() => void crm.resume(job.id).then(told)}
        />
      )}
      {is('planning', 'planned', 'running', 'paused') && (
        <Button
          label={say(is('planned') ? 'action.cancel' : 'run.cancel')}
          icon={X}
          look="quiet"
          onClick={() => void crm.cancel(job.id).then(told)}
        />
      )}
      {is('done', 'cancelled') && counts.done > 0 && job.kind === 'export' && job.undoneBy === undefined && (
        <Button label={say('run.undo')} icon={Undo2} onClick={() => void undo()} />
      )}
      {job.undoneBy !== undefined && (
        <a href={`#/exports/${encodeURIComponent(job.undoneBy)}`}>{say('run.undone')}</a>
      )}
      {/* Of what was not sent there is no receipt. */}
      {!is('planning', 'planned') && (
        <Button label={say('run.receipt')} icon={FileDown} look="quiet" onClick={() => void save()} />
      )}
    </div>
  )
}
