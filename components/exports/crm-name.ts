import { useCallback } from 'react'
import type { ExportJob } from '@/lib/model/index.ts'
import { useCrm } from '../crm.ts'
import { useConnections } from '../hooks/connections.ts'
import { useSpeech } from '../hooks/speech.ts'

/** A CRM's name; generic for one that is no longer connected. Updates once the CRM code is loaded. */
export function useConnectorName(): (connector: string | undefined) => string {
  const { say } = useSpeech()
  const crm = useCrm()
  return useCallback(
    (connector) => crm?.offers.find(({ id }) => id === connector)?.name ?? say('head.crm'),
    [crm, say],
  )
}

/** The CRM of a run; one that was disconnected no longer has a name. */
export function useCrmName(job: ExportJob | undefined): string {
  const { say } = useSpeech()
  const crm = useCrm()
  const connection = useConnections().find(({ id }) => id === job?.connectionId)
  const offer = crm?.offers.find(({ id }) => id === connection?.connector)
  return connection && offer ? `${offer.name} · ${connection.account}` : say('run.disconnected')
}
