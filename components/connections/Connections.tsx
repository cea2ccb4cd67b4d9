import { Cable, Plus } from 'lucide-react'
import { useState } from 'react'
import { useCrm, type CrmSide, type Offer } from '../crm.ts'
import { useConnections } from '../hooks/connections.ts'
import { useSpeech } from '../hooks/speech.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Notice } from '../parts/Notice.tsx'
import { ConnectForm } from './ConnectForm.tsx'
import { ConnectionCard } from './ConnectionCard.tsx'

/** The connected CRMs, and those that can be connected. */
export default function Connections() {
  const { say } = useSpeech()
  const crm = useCrm()
  return (
    <main className="view-page">
      <h1>{say('view.connections')}</h1>
      {crm && <Connected crm={crm} />}
    </main>
  )
}

function Connected({ crm }: { readonly crm: CrmSide }) {
  const { say } = useSpeech()
  const connections = useConnections()
  const [wanted, want] = useState<Offer>()
  return (
    <>
      {connections.length === 0 && (
        <Notice icon={Cable} title={say('connections.none.title')}>
          {say('connections.none.words')}
        </Notice>
      )}
      {connections.map((connection) => (
        <ConnectionCard
          key={connection.id}
          crm={crm}
          connection={connection}
          onNewKey={() => want(crm.offers.find(({ id }) => id === connection.connector))}
        />
      ))}
      <section className="settings-section" aria-labelledby="connect-title">
        <h2 id="connect-title">{say('connections.add')}</h2>
        <ul className="offers">
          {crm.offers.map((offer) => (
            <li key={offer.id}>
              <Button
                label={say('connections.connectTo', { name: offer.name })}
                icon={Plus}
                onClick={() => want(offer)}
              />
            </li>
          ))}
        </ul>
        <p className="faint">{say('connections.keyWords')}</p>
      </section>
      {wanted && (
        <Dialog title={say('connections.connectTo', { name: wanted.name })} onClose={() => want(undefined)}>
          <ConnectForm crm={crm} offer={wanted} onDone={() => want(undefined)} />
        </Dialog>
      )}
    </>
  )
}
