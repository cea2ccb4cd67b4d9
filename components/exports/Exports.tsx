import { Send } from 'lucide-react'
import { watchJobs, watchRun } from '@/lib/storage/watch-exports.ts'
import type { ExportJob } from '@/lib/model/index.ts'
import { useCrm } from '../crm.ts'
import { useConnections } from '../hooks/connections.ts'
import { useLive } from '../hooks/live.ts'
import { useNow } from '../hooks/now.ts'
import { go, useRoute } from '../hooks/route.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { Run } from './Run.tsx'
import { useCrmName } from './crm-name.ts'

/** All runs, or the one named in the URL. */
export default function Exports() {
  const { say } = useSpeech()
  const crm = useCrm()
  const [, jobId] = useRoute()
  if (jobId !== '') return crm ? <Run key={jobId} crm={crm} jobId={jobId} /> : null
  return (
    <main className="view-page">
      <h1>{say('view.exports')}</h1>
      <Runs />
    </main>
  )
}

function Runs() {
  const { say } = useSpeech()
  const answer = useLive(() => watchJobs(), 'jobs')
  const jobs = answer.state === 'ready' ? answer.value : []
  if (answer.state === 'ready' && jobs.length === 0)
    return (
      <Notice icon={Send} title={say('exports.none.title')} action={<FirstStep />}>
        {say('exports.none.words')}
      </Notice>
    )
  return (
    <ul className="runs">
      {jobs.map((job) => (
        <RunLine key={job.id} job={job} />
      ))}
    </ul>
  )
}

/** What comes before the first run: a CRM, then profiles to send. */
function FirstStep() {
  const { say } = useSpeech()
  return useConnections().length === 0 ? (
    <Button label={say('connections.add')} look="primary" onClick={() => go('connections')} />
  ) : (
    <Button label={say('start.see')} look="primary" onClick={() => go('profiles')} />
  )
}

function RunLine({ job }: { readonly job: ExportJob }) {
  const { say, when } = useSpeech()
  const now = useNow()
  const name = useCrmName(job)
  const run = useLive(() => watchRun(job.id), `run ${job.id}`)
  const done = run.state === 'ready' ? run.value.counts.done : 0
  return (
    <li>
      <a className="run-line" href={`#/exports/${encodeURIComponent(job.id)}`}>
        <bdi>{say(job.kind === 'undo' ? 'run.undoOf' : 'run.to', { name })}</bdi>
        <span>{say(`job.${job.state}`)}</span>
        <span className="number">{say('run.records', { count: done })}</span>
        <span className="faint">{when(job.createdAt, now)}</span>
      </a>
    </li>
  )
}
