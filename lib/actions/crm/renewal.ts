import type { Connector, Secret } from '../../connectors/connector.ts'
import type { Connection, CrmAnswer } from '../../model/index.ts'
import type { Ports } from './ports.ts'

export type Renewal =
  | { readonly is: 'new'; readonly secret: Secret }
  | { readonly is: 'refused' }
  /** The passphrase is wanted first. */
  | { readonly is: 'locked' }
  /** The CRM did not answer, or asks to wait: whether the old key still is good is not known. */
  | { readonly is: 'later'; readonly answer: CrmAnswer }

type World = Pick<Ports, 'send' | 'secretOf' | 'keepSecret' | 'alone'>

/**
 * Makes a new key where the one that was used has run out. One at a time in the whole browser, since a key for renewing may be good for
 * one use; what comes of it is kept before it is used.
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
    // Somebody else renewed it while this call was on its way.
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
      await world.keepSecret(id, step.value)
      return { is: 'new', secret: step.value }
    } catch {
      return { is: 'refused' }
    }
  })
}
