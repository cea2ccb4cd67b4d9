import { useConnections } from '../hooks/connections.ts'
import type { ExportJob, RecordState } from '@/lib/model/index.ts'
import { useSpeech } from '../hooks/speech.ts'

interface RunStateProps {
  readonly job: ExportJob
  readonly counts: Readonly<Record<RecordState, number>>
}

const OVER: readonly RecordState[] = ['done', 'failed', 'skipped', 'conflict']

/** The state of a run as a bar, counts and one sentence, announced to screen readers only when the sentence changes. */
export function RunState({ job, counts }: RunStateProps) {
  const { say, number } = useSpeech()
  const connection = useConnections().find(({ id }) => id === job.connectionId)
  const all = Object.values(counts).reduce((a, b) => a + b, 0)
  const over = OVER.reduce((sum, state) => sum + counts[state], 0)
  const planning = job.state === 'planning'
  const value = planning ? job.cursor : over
  const max = Math.max(planning ? job.profileIds.length : all, 1)
  // Neither before sending nor after it is there any progress; the groups below say what became of what.
  const moves = !['planned', 'done', 'cancelled'].includes(job.state)
  const waits = connection?.waitFor !== undefined && job.state === 'running' && connection.waitUntil > 0
  return (
    <div className="run-state" data-state={job.state}>
      <p role="status">
        {say(`job.${job.state}`)}
        {job.stoppedBy !== undefined && ` · ${say(`stopped.${job.stoppedBy}`)}`}
        {waits && ` · ${say(`wait.${connection.waitFor!}`)}`}
      </p>
      {moves && (
        <>
          <progress aria-label={say(planning ? 'job.planning' : 'run.progress')} value={value} max={max} />
          <p className="faint number">
            {number(value)} / {number(max)}
          </p>
        </>
      )}
    </div>
  )
}
