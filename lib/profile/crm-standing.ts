import type { Receipt } from '../model/index.ts'

/** Where a company's profile stands in the CRMs. */
export interface CrmStanding {
  /** Connector id; undefined if the CRM is no longer connected. */
  readonly connector: string | undefined
  /** ISO time of the last write. */
  readonly at: string
  /** The record is there, but what was written last was taken back. */
  readonly undone: boolean
}

interface Write {
  readonly receipt: Pick<Receipt, 'object' | 'action' | 'at'>
  readonly connector?: string
  /** Id of the connection, which is known even if it is gone; undefined if the run is. */
  readonly connectionId?: string
}

/**
 * The CRM that a company was last sent to, by the last write to each: a record that was deleted there is not in it, and one
 * that got its old values back does not hold the profile. A CRM that holds the profile takes precedence over one that does
 * not. Undefined if it is in none.
 *
 * @param writes of one profile, newest first
 */
export function crmStanding(writes: readonly Write[]): CrmStanding | undefined {
  const last = new Map<string | undefined, Write>()
  for (const write of writes)
    if (write.receipt.object === 'company' && !last.has(write.connectionId))
      last.set(write.connectionId, write)
  const standing = [...last.values()].flatMap(({ receipt: { action, at }, connector }): CrmStanding[] =>
    action === 'delete' ? [] : [{ connector, at, undone: action === 'restore' }],
  )
  return standing.find(({ undone }) => !undone) ?? standing[0]
}
