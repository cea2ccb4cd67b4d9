import type { Trouble } from '../../connectors/connector.ts'
import type { CrmAnswer, Problem } from '../../model/index.ts'

/** Why a CRM could not be connected or queried; the message is `problem.<key>`. */
export type ConnectProblem = Problem<
  | 'crmAddress'
  | 'crmRefusedKey'
  | 'crmNoRight'
  | 'crmUnreachable'
  | 'crmBusy'
  | 'crmNotUnderstood'
  | 'crmRedirected'
  | 'crmNoAccess'
  | 'crmNotSignedIn'
  | 'crmLocked'
>

/** A server in maintenance mode answers 503. */
export function problemOf(trouble: Trouble, { status, lost }: CrmAnswer): ConnectProblem['problem'] {
  if (trouble === 'key') return 'crmRefusedKey'
  if (trouble !== 'lost' || status === 503) return 'crmBusy'
  return LOST_AS[lost ?? 'network'] ?? 'crmUnreachable'
}

/** Credentials are never sent to the target of a redirect: the rep has to enter that address. */
const LOST_AS: Readonly<Partial<Record<NonNullable<CrmAnswer['lost']>, ConnectProblem['problem']>>> = { notJson: 'crmNotUnderstood', redirected: 'crmRedirected' } // prettier-ignore
