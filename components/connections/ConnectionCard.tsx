import { RefreshCw, SlidersHorizontal, Unplug } from 'lucide-react'
import { useState } from 'react'
import type { Connection, Problem } from '@/lib/model/index.ts'
import type { CrmSide } from '../crm.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { useStatus } from '../parts/Status.tsx'
import { KeyField } from './KeyField.tsx'
import { MappingEditor } from './MappingEditor.tsx'
import { useProblemWords } from './problem-words.ts'

interface ConnectionCardProps {
  readonly crm: CrmSide
  readonly connection: Connection
  readonly onNewKey: () => void
}

/** One connected CRM: its state, its field mapping, and the button to disconnect. */
export function ConnectionCard({ crm, connection, onNewKey }: ConnectionCardProps) {
  const { say } = useSpeech()
  const { show } = useStatus()
  const words = useProblemWords()
  const [mapping, showMapping] = useState(false)
  const offer = crm.offers.find(({ id }) => id === connection.connector)!
  const name = `${offer.name} · ${connection.account}`
  const tell = (answer: { readonly ok: true } | Problem, done: string) =>
    show(answer.ok ? { words: done } : { words: words(answer), tone: 'bad' })
  return (
    <section className="settings-section" aria-labelledby={`connection-${connection.id}`}>
      <div className="connection-head">
        <div>
          <h2 id={`connection-${connection.id}`}>
            <bdi>{name}</bdi>
          </h2>
          <p className="faint">
            <bdi dir="ltr">{connection.address}</bdi>
          </p>
        </div>
        <span className="connection-tools">
          <Button
            label={say('connections.mapping')}
            icon={SlidersHorizontal}
            look="quiet"
            aria-expanded={mapping}
            onClick={() => showMapping(!mapping)}
          />
          <Button
            label={say('connections.readFields')}
            icon={RefreshCw}
            look="quiet"
            onClick={() =>
              void crm
                .readFieldsAgain(connection.id)
                .then((answer) => tell(answer, say('connections.fieldsRead')))
            }
          />
          <Button
            label={say('connections.disconnect')}
            icon={Unplug}
            look="danger"
            onClick={() => void crm.disconnect(connection.id).then(() => show({ words: say('connections.gone', { name }) }))} // prettier-ignore
          />
        </span>
      </div>
      {connection.state === 'broken' && (
        <p className="form-problem" role="alert">
          {say('connections.broken')} <Button label={say('connections.newKey')} onClick={onNewKey} />
        </p>
      )}
      <KeyField crm={crm} offer={offer} connection={connection} />
      {mapping && <MappingEditor crm={crm} connection={connection} />}
    </section>
  )
}
