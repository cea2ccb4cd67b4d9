import type { CrmAnswer } from '../../model/index.ts'
import type { Pace, Trouble } from '../connector.ts'
import { paceOf, troubleOf } from './pace.ts'

const HOUR = 3_600_000
/** Share of the daily budget that all users and integrations of the account draw on. */
const LEFT_TODAY = 'x-daily-ratelimit-token-remaining'

export function pipedriveTrouble(answer: CrmAnswer): Trouble | undefined {
  return answer.status === 429 && answer.headers[LEFT_TODAY] === '0' ? 'quota' : troubleOf(answer)
}

/**
 * The daily budget resets at midnight of Pipedrive's server, which no header gives; the reset header is about the two-second
 * burst.
 */
export function pipedrivePace(answer: CrmAnswer, now: number): Pace | undefined {
  return pipedriveTrouble(answer) === 'quota' ? { wait: HOUR, daily: true } : paceOf(answer, now)
}
