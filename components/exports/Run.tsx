import { ArrowLeft } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ExportJob, RecordState } from '@/lib/model/index.ts'
import { watchRecords, watchRun, type WatchedRun } from '@/lib/storage/watch-exports.ts'
import type { CrmSide } from '../crm.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Skeleton } from '../parts/Skeleton.tsx'
import { useCrmName } from './crm-name.ts'
import { RecordRow } from './RecordRow.tsx'
import { RunActions } from './RunActions.tsx'
import { RunState } from './RunState.tsx'

/** Filters of the list of records. */
const GROUPS = {
  all: [],
  conflict: ['conflict', 'deciding'],
  planned: ['planned', 'retry', 'sending', 'unknown'],
  done: ['done'],
  failed: ['failed'],
  skipped: ['skipped'],
} as const satisfies Record<string, readonly RecordState[]>
type Group = keyof typeof GROUPS
const SHOWN = 200

interface RunProps {
  readonly crm: CrmSide
  readonly jobId: string
}

/** One run: the plan before it is sent, its progress while it is sent, the receipt afterwards. */
export function Run({ crm, jobId }: RunProps) {
  const { say } = useSpeech()
  const answer = useLive(() => watchRun(jobId), `run ${jobId}`)
  const run = answer.state === 'ready' ? answer.value : undefined
  const job = run?.job
  const name = useCrmName(job)
  return (
    <main className="view-page run-page">
      <a href="#/exports" className="run-back">
        <ArrowLeft size={16} aria-hidden="true" className="turns" />
        {say('view.exports')}
      </a>
      <h1>{say(job?.kind === 'undo' ? 'run.undoOf' : 'run.to', { name })}</h1>
      {answer.state === 'loading' && <Skeleton lines={6} />}
      {answer.state === 'ready' && !job && <p>{say('run.gone')}</p>}
      {run && job && <Opened crm={crm} job={job} counts={run.counts} />}
    </main>
  )
}

/** A run continues as long as its page is open. */
function useKeptGoing(crm: CrmSide, { connectionId, state }: ExportJob): void {
  useEffect(() => {
    if (!['planning', 'running', 'pausing', 'cancelling'].includes(state)) return
    const watched = new AbortController()
    void crm.keepGoing(connectionId, watched.signal)
    return () => watched.abort()
  }, [crm, connectionId, state])
}

interface OpenedProps extends Pick<WatchedRun, 'counts'> {
  readonly crm: CrmSide
  readonly job: ExportJob
}

function Opened({ crm, job, counts }: OpenedProps) {
  useKeptGoing(crm, job)
  const { say, number } = useSpeech()
  const [group, setGroup] = useState<Group>('all')
  const [most, setMost] = useState(SHOWN)
  const records = useLive(
    () => watchRecords(job.id, GROUPS[group], most),
    `records ${job.id} ${group} ${most}`,
  )
  const sum = (states: readonly RecordState[]) =>
    (states.length === 0 ? Object.values(counts) : states.map((state) => counts[state])).reduce((a, b) => a + b, 0) // prettier-ignore
  const shown = records.state === 'ready' ? records.value : []
  return (
    <>
      <RunState job={job} counts={counts} />
      <RunActions crm={crm} job={job} counts={counts} />
      <div className="run-groups" role="group" aria-label={say('run.show')}>
        {(Object.keys(GROUPS) as Group[])
          .filter((each) => each === 'all' || sum(GROUPS[each]) > 0)
          .map((each) => (
            <button
              key={each}
              type="button"
              className="chip"
              aria-pressed={group === each}
              onClick={() => setGroup(each)}
            >
              {say(`group.run.${each}`)} <span className="number">{number(sum(GROUPS[each]))}</span>
            </button>
          ))}
      </div>
      <ul className="records">
        {shown.map((record) => (
          <RecordRow key={record.key} crm={crm} job={job} record={record} />
        ))}
      </ul>
      {shown.length < sum(GROUPS[group]) && (
        <button type="button" className="button quiet" onClick={() => setMost(most + SHOWN)}>
          {say('run.more', { count: sum(GROUPS[group]) - shown.length })}
        </button>
      )}
    </>
  )
}
