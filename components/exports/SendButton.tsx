import { Send } from 'lucide-react'
import { useState } from 'react'
import type { Connection } from '@/lib/model/index.ts'
import { watchRun } from '@/lib/storage/watch-exports.ts'
import { useProblemWords } from '../connections/problem-words.ts'
import { useCrm, type CrmSide } from '../crm.ts'
import { useConnections } from '../hooks/connections.ts'
import { useLive } from '../hooks/live.ts'
import { go } from '../hooks/route.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Menu } from '../parts/Menu.tsx'
import { useStatus } from '../parts/Status.tsx'

interface SendButtonProps {
  readonly ids: readonly string[]
  /** In the panel a draft is sent directly if nothing needs a decision; in the workspace the plan is shown first. */
  readonly at: 'panel' | 'workspace'
}

/** Sends these drafts to the rep's CRM. Renders nothing while none is connected. */
export function SendButton({ ids, at }: SendButtonProps) {
  const crm = useCrm()
  const connections = useConnections().filter((connection) => isReady(crm, connection))
  if (!crm || connections.length === 0) return null
  return <Ready crm={crm} connections={connections} ids={ids} at={at} />
}

function isReady(crm: CrmSide | undefined, { connector, schema, state }: Connection): boolean {
  const offer = crm?.offers.find(({ id }) => id === connector)
  const keyed = schema.keyFields.company !== undefined && schema.keyFields.person !== undefined
  return offer !== undefined && state === 'ready' && (keyed || !offer.needsKey)
}

interface ReadyProps extends SendButtonProps {
  readonly crm: CrmSide
  readonly connections: readonly Connection[]
}

function Ready({ crm, connections, ids, at }: ReadyProps) {
  const { say } = useSpeech()
  const { show } = useStatus()
  const words = useProblemWords()
  // The panel goes on to other companies, of which the outcome says nothing.
  const these = ids.join(' ')
  const [sent, setSent] = useState<{ readonly jobId: string; readonly these: string }>()
  const nameOf = ({ connector }: Connection) => crm.offers.find(({ id }) => id === connector)!.name
  const label = (connection: Connection) => say(at === 'panel' ? 'send.to' : 'send.preview', { name: nameOf(connection) }) // prettier-ignore
  const start = async (connection: Connection) => {
    const made = await crm.start(connection.id, ids, crypto.randomUUID(), at === 'panel')
    if (!made.ok) return show({ words: words(made), tone: 'bad' })
    if (at === 'workspace') go('exports', made.jobId)
    else setSent({ jobId: made.jobId, these })
  }
  const [one] = connections
  return (
    <>
      {connections.length === 1 ? (
        <Button label={label(one!)} icon={Send} bare="narrow" disabled={ids.length === 0} onClick={() => void start(one!)} /> // prettier-ignore
      ) : (
        <Menu
          label={say('send.choose')}
          icon={Send}
          bare="narrow"
          side={at === 'panel' ? 'above' : 'below'}
          disabled={ids.length === 0}
          entries={connections.map((connection) => ({
            label: label(connection),
            hint: connection.account,
            run: () => void start(connection),
          }))}
        />
      )}
      {sent?.these === these && <Sent crm={crm} jobId={sent.jobId} />}
    </>
  )
}

/** The outcome of the last draft sent from the panel. */
function Sent({ crm, jobId }: { readonly crm: CrmSide; readonly jobId: string }) {
  const { say } = useSpeech()
  const answer = useLive(() => watchRun(jobId), `run ${jobId}`)
  const { job, counts } = answer.state === 'ready' ? answer.value : {}
  if (!job || !counts) return null
  const { done, conflict, failed } = counts
  const asks = job.state === 'planned' || conflict > 0 || failed > 0 || job.state === 'paused'
  return (
    <p className="sent" role="status">
      {job.state === 'done' && say('send.done', { count: done })}
      {job.state !== 'done' && !asks && say(`job.${job.state}`)}
      {asks && <Button label={say('send.decide')} look="quiet" onClick={() => void crm.openRun(jobId)} />}
    </p>
  )
}
