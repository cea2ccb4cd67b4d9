import type { ExportRecord, Receipt, RemoteIdentity } from '../../model/index.ts'
import type { Line } from './line.ts'

/** What is stored when a record is done: the receipt, and the link to the CRM record. */
export interface Settled {
  readonly record: ExportRecord
  readonly receipt?: Receipt
  readonly remote?: RemoteIdentity
  /** A deleted record is no longer linked. */
  readonly forgets?: readonly [connectionId: string, key: string]
}

export function settledAs(record: ExportRecord): Settled {
  return { record }
}

export function doneWith(line: Line, record: ExportRecord, remoteId: string, requestId?: string): Settled {
  const { connection, connector, ports } = line
  const { jobId, key, object, profileId, name, action, companyKey, changes, beside = [] } = record
  const link = object === 'link' ? undefined : connector.page(line.site, object, remoteId)
  const receipt: Receipt = {
    jobId,
    key,
    object,
    profileId,
    name,
    action: action as Receipt['action'],
    remoteId,
    ...(companyKey === undefined ? {} : { companyKey }),
    ...(link === undefined ? {} : { link }),
    changes: [...changes, ...beside],
    ...(requestId === undefined ? {} : { requestId }),
    at: new Date(ports.now()).toISOString(),
  }
  const done = { record: { ...record, state: 'done' as const, remoteId }, receipt }
  if (action === 'delete') return { ...done, forgets: [connection.id, key] }
  return object === 'link'
    ? done
    : { ...done, remote: { connectionId: connection.id, key, object, remoteId } }
}

/** The request id by which the CRM's support can find the call. */
export function requestIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  return headers['x-hubspot-correlation-id'] ?? headers['x-request-id'] ?? headers['x-correlation-id'] ?? headers['sforce-request-id'] // prettier-ignore
}
