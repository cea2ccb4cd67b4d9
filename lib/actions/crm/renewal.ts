import type { Connector, Secret } from '../../connectors/connector.ts'
import type { Connection, CrmAnswer } from '../../model/index.ts'
import type { Ports } from './ports.ts'

export type Renewal =
  | { readonly is: 'new'; readonly secret: Secret }
  | { readonly is: 'refused' }
  /** The passphrase is needed first. */
  | { readonly is: 'locked' }
  /** The CRM did not answer, or is rate limiting: whether the old credentials are still valid is unknown. */
  | { readonly is: 'later'; readonly answer: CrmAnswer }

type World = Pick<Ports, 'send' | 'secretOf' | 'storeSecret' | 'alone'>

/**
 * Renews expired credentials. One renewal at a time in the whole browser, since a refresh token may be valid only once; the
 * result is stored before it is used.
 */
export function renewal(
  connector: Connector,
  { id, address, facts }: Pick<Connection, 'id' | 'address' | 'facts'>,
  used: Secret,
  world: World,
): Promise<Renewal> {
  return world.alone(`key ${id}`, async () => {
    const kept = await world.secretOf(id)
    if (kept === 'locked') return { is: 'locked' }
    // Another context renewed it while this request was in flight.
    if (kept !== undefined && JSON.stringify(kept) !== JSON.stringify(used))
      return { is: 'new', secret: kept }
    if (!connector.renewed) return { is: 'refused' }
    const steps = connector.renewed(used, facts)
    try {
      let step = steps.next()
      while (!step.done) {
        const answer = await world.send(address, step.value)
        const trouble = connector.trouble(answer)
        if (trouble !== undefined && trouble !== 'key') return { is: 'later', answer }
        step = steps.next(answer)
      }
      await world.storeSecret(id, step.value)
      return { is: 'new', secret: step.value }
    } catch {
      return { is: 'refused' }
    }
  })
}
