import { ArrowRight, Check, MonitorDown, MousePointerClick, Pin, Plus } from 'lucide-react'
import { sampleIds } from '@/lib/actions/sample.ts'
import { watchCounts } from '@/lib/storage/live.ts'
import { useLive } from '../hooks/live.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Promises } from './Promises.tsx'
import { Sample } from './Sample.tsx'

const steps = [
  { id: 'pin', picture: Pin },
  { id: 'press', picture: MousePointerClick },
  { id: 'add', picture: Plus },
] as const

/** The welcome page: what is read, what is kept, and the way to the first profile. Requests nothing. */
export default function Start() {
  const { say, number } = useSpeech()
  const answer = useLive(() => watchCounts(sampleIds), 'counts')
  const counts = answer.state === 'ready' ? answer.value : undefined
  const own = counts ? counts.all - counts.among : 0
  return (
    <main className="view-page start">
      <header className="start-head">
        <h1>{say('start.title')}</h1>
        <p className="start-lead">{say('start.lead')}</p>
      </header>
      <section aria-labelledby="start-steps">
        <h2 id="start-steps">{say('start.steps')}</h2>
        <ol className="start-steps">
          {steps.map(({ id, picture: Picture }, at) => (
            <li key={id} className="start-step">
              <span className="start-number number" aria-hidden="true">
                {own > 0 ? <Check size={16} /> : number(at + 1)}
              </span>
              <h3>
                <Picture size={16} aria-hidden="true" /> {say(`start.${id}`)}
              </h3>
              <p>{say(`start.${id}.words`)}</p>
            </li>
          ))}
        </ol>
        {own > 0 && (
          <p className="start-done">
            <Check size={16} aria-hidden="true" /> {say('start.done', { count: own })}{' '}
            <a href="#/profiles">
              {say('start.see')} <ArrowRight size={14} aria-hidden="true" className="turns" />
            </a>
          </p>
        )}
      </section>
      <Sample among={counts?.among ?? 0} />
      <Promises />
      <p className="start-local">
        <MonitorDown size={16} aria-hidden="true" /> {say('start.local')}
      </p>
    </main>
  )
}
